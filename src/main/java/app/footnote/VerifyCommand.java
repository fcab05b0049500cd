package app.footnote;

import app.footnote.document.Citation;
import app.footnote.document.Document;
import app.footnote.question.QuestionSet;
import app.footnote.question.Vetoes;
import app.footnote.question.generate.CorpusVeto;
import app.footnote.question.verify.CitationReport;
import app.footnote.question.verify.DocumentTexts;
import app.footnote.question.yaml.CitationWriter;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetReader;
import app.footnote.question.yaml.VetoWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a set's citations against the documents. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Re-reads the documents and looks for every cited passage and for the words that carry the fact in it.",
            "Exit code 0 when all is found, 1 when something is not."
        })
final class VerifyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SET", description = "A set's id, such as sco, or a folder.")
    private String set = "";

    @Option(
            names = "--documents",
            required = true,
            paramLabel = "DIR",
            defaultValue = "${env:FOOTNOTE_DOCUMENTS}",
            description = "The folder with the documents' texts, each as <id>.txt or <id>.md.")
    private Path documents = Path.of("");

    @Option(
            names = "--write",
            description = "Writes vetoes.yaml, and the hashes of citations that have none, into the set's folder.")
    private boolean write;

    @Override
    public Integer call() throws IOException {
        SetFolder folder = SetFolder.named(set, SetArgument.BESIDE);
        QuestionSet questions = SetReader.read(folder);
        DocumentTexts texts = DocumentTexts.read(
                DocumentsArgument.folder(spec, documents),
                questions.facts().documents().stream().map(Document::id).toList());
        if (write) {
            Path target = SetArgument.folder(set);
            for (String file : CitationWriter.FILES) {
                String text = folder.files().get(file);
                if (text != null) {
                    Files.writeString(target.resolve(file), CitationWriter.withHashes(text, texts.byDocument()));
                }
            }
            questions = SetReader.read(SetFolder.read(target));
            Vetoes vetoes = CorpusVeto.compute(questions, texts.byDocument());
            Files.writeString(target.resolve(VetoWriter.FILE), VetoWriter.write(vetoes));
            questions = questions.withVetoes(vetoes);
        }
        return report(questions, texts);
    }

    private int report(QuestionSet questions, DocumentTexts texts) {
        PrintWriter out = spec.commandLine().getOut();
        CitationReport report = CitationReport.of(questions, texts);
        int width =
                report.rows().stream().mapToInt(row -> row.id().length()).max().orElse(0);
        for (CitationReport.Row row : report.rows()) {
            String cited = row.citations().stream().map(Citation::place).collect(Collectors.joining(", "));
            out.printf(
                    "%s  %-" + Math.max(1, width) + "s  %s  %s%n",
                    row.passes() ? "✓" : "✗",
                    row.id(),
                    row.passes() ? row.found() : row.problem() + ".",
                    cited);
        }
        String current = CorpusVeto.basis(questions, texts.byDocument());
        boolean fresh = current.equals(questions.vetoes().basis());
        out.printf(
                "%n%d of %d facts and questions stand in their passages.%n",
                report.passed(), report.rows().size());
        out.println(
                fresh
                        ? "vetoes.yaml is up to date: "
                                + questions.vetoes().vetoes().size() + " options barred."
                        : "vetoes.yaml is out of date; run verify with --write to compute it anew.");
        out.flush();
        return fresh && report.passed() == report.rows().size() ? 0 : 1;
    }
}
