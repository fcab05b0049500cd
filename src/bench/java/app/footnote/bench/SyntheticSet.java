package app.footnote.bench;

import app.footnote.question.QuestionSet;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetReader;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Question sets of any size, shaped like a real one: organisations with a date, a place and a list of founders each. */
final class SyntheticSet {
    private static final int STATES = 40;
    private static final int FACTS_EACH = 3;
    private static final String[] KINDS = {"Union", "Forum", "Council", "League", "Pact", "Circle", "Compact"};

    private SyntheticSet() {}

    static QuestionSet of(int facts) {
        int organisations = Math.max(1, facts / FACTS_EACH);
        int places = Math.max(20, organisations / 10);
        return SetReader.read(new SetFolder(
                "synthetic",
                Map.of(
                        "set.yaml",
                        """
                        title: Synthetic
                        description: Made up
                        language: en
                        licence: CC0-1.0
                        topics:
                        - {id: all, title: All}
                        """,
                        "documents.yaml",
                        "- {id: d, author: Author, date: 2020, title: Title, reference: Reference}\n",
                        "entities.yaml",
                        entities(organisations, places),
                        "facts.yaml",
                        "facts:\n" + facts(organisations, places, new Random(7)))));
    }

    private static String entities(int organisations, int places) {
        return lines(STATES, i -> "- {id: s%d, kind: state, name: %sland}\n".formatted(i, name(i)))
                + lines(places, i -> "- {id: p%d, kind: place, name: Port %s}\n".formatted(i, name(i)))
                + lines(
                        organisations,
                        i -> "- {id: o%d, kind: organisation, name: %s %s, the: true}\n"
                                .formatted(i, name(i), KINDS[i % KINDS.length]));
    }

    private static String facts(int organisations, int places, Random random) {
        return lines(organisations, i -> {
            String date = "%d-%02d-%02d"
                    .formatted(1900 + random.nextInt(120), 1 + random.nextInt(12), 1 + random.nextInt(28));
            String founders = random.ints(0, STATES)
                    .distinct()
                    .limit(4)
                    .mapToObj(state -> "s" + state)
                    .collect(Collectors.joining(", "));
            return fact(i, "founded", date)
                    + fact(i, "founded-in", "p" + random.nextInt(places))
                    + fact(i, "founders", "[" + founders + "], complete: true");
        });
    }

    private static String fact(int organisation, String relation, String value) {
        return "- {id: %2$s-%1$d, topic: all, subject: o%1$d, relation: %2$s, value: %3$s, says: A fact., cites: [d %4$d.1]}\n"
                .formatted(organisation, relation, value, organisation + 1);
    }

    /** A pronounceable name that no other number has. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        int rest = number;
        do {
            name.append("BDFGKLMNPRSTVZ".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
            rest /= 70;
        } while (rest > 0);
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT) + "n";
    }

    private static String lines(int count, java.util.function.IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }
}
