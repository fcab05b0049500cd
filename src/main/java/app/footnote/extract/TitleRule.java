package app.footnote.extract;

import app.footnote.extract.Argument.Basis;
import app.footnote.extract.Findings.Circumstances;
import app.footnote.fact.Relation;
import app.footnote.fact.Validity;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Offices that stand before a name: “Kenyan President Uhuru Kenyatta”, “SCO Secretary General Zhang Ming”. */
final class TitleRule {
    private static final double CONFIDENCE = 0.82;
    private static final Set<String> OFFICES = Lexicon.words("office");
    private static final int LONGEST = 3;

    private final Reading reading;
    private final Register register;

    TitleRule(Reading reading, Register register) {
        this.reading = reading;
        this.register = register;
    }

    void apply(Relation office) {
        for (Mention mention : reading.line.segment.mentions()) {
            Register.Known person = register.known(mention);
            if (person.kind().equals("person") && mention.start() > 0) {
                title(office, mention, person.name());
            }
        }
    }

    private void title(Relation office, Mention mention, String person) {
        List<Token> tokens = reading.line.segment.tokens();
        for (int length = Math.min(LONGEST, mention.start()); length > 0; length--) {
            int from = mention.start() - length;
            String title = Names.text(tokens, from, mention.start()).toLowerCase(Locale.ROOT);
            if (OFFICES.contains(title)) {
                String of = owner(tokens, from);
                boolean former = former(tokens, from);
                if (!of.isEmpty()) {
                    Argument value = new Argument(title + " of " + of, "office", from, mention.start(), Basis.NAME);
                    Argument subject = new Argument(person, "person", mention.start(), mention.end(), Basis.NAME);
                    Circumstances given = new Circumstances(
                            Validity.UNKNOWN,
                            false,
                            Stance.ASSERTED,
                            "title " + (former ? "former " : "") + title,
                            CONFIDENCE);
                    reading.findings.add(office, subject, List.of(value), given);
                }
                return;
            }
        }
    }

    private static boolean former(List<Token> tokens, int title) {
        for (int i = Math.max(0, title - 2); i < title; i++) {
            if (tokens.get(i).is("former") || tokens.get(i).is("then")) {
                return true;
            }
        }
        return false;
    }

    /** Of what: “Kenyan”, “SCO”, “Kenya's”. */
    private String owner(List<Token> tokens, int title) {
        if (title == 0) {
            return "";
        }
        String state = Gazetteer.state(tokens.get(title - 1).text());
        if (state != null) {
            return state;
        }
        int end = tokens.get(title - 1).tag().equals("POS") ? title - 1 : title;
        return reading.line.segment.mentions().stream()
                .filter(mention -> mention.end() == end)
                .map(register::known)
                .filter(known -> !known.kind().equals("person"))
                .map(Register.Known::name)
                .findFirst()
                .orElse("");
    }
}
