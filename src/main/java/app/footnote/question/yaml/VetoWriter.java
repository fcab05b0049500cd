package app.footnote.question.yaml;

import app.footnote.question.Vetoes;
import java.util.Locale;

/** Writes {@code vetoes.yaml}: ids and hashes, no sentence of a document. */
public final class VetoWriter {
    /** The file's name in a set's folder. */
    public static final String FILE = "vetoes.yaml";

    private VetoWriter() {}

    public static String write(Vetoes vetoes) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("# Written by “verify --write”: wrong options that a sentence of the documents speaks against.\n");
        yaml.append("basis: \"").append(vetoes.basis()).append("\"\n");
        yaml.append(vetoes.vetoes().isEmpty() ? "vetoes: []\n" : "vetoes:\n");
        for (Vetoes.Veto veto : vetoes.vetoes()) {
            yaml.append("- {fact: ")
                    .append(veto.fact())
                    .append(", asks: ")
                    .append(veto.asked().name().toLowerCase(Locale.ROOT))
                    .append(", option: \"")
                    .append(veto.option().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\", sentence: ")
                    .append(veto.sentence())
                    .append("}\n");
        }
        return yaml.toString();
    }
}
