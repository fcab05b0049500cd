package app.footnote.extract;

import app.footnote.extract.Argument.Basis;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases that name something in small letters: “the word enzyme”, “the Krebs cycle”, “ribonucleic acid (RNA)”. */
final class Terms {
    private static final Set<String> CALLED = Set.of("word", "term", "name", "expression");
    private static final Set<String> CLASSES = Set.of(
            "mechanism",
            "organisation",
            "organization",
            "group",
            "platform",
            "initiative",
            "project",
            "bloc",
            "framework",
            "company",
            "forum",
            "grouping",
            "programme",
            "program");

    private final Line line;

    Terms(Line line) {
        this.line = line;
    }

    @Nullable
    Argument of(int unit) {
        Unit noun = line.unit(unit);
        for (Segment.Aside aside : line.segment.asides()) {
            boolean behind = aside.before() == noun.end() && aside.tokens().size() == 1;
            String text = aside.tokens().isEmpty() ? "" : aside.tokens().get(0).text();
            if (behind && text.matches("\\p{Lu}{2,8}")) {
                return new Argument(text, "", noun.start(), noun.end(), Basis.NAME);
            }
        }
        int start = noun.start();
        boolean the = line.segment.token(start).is("the");
        int length = noun.end() - start;
        if (the
                && length > 2
                && length < 6
                && CALLED.contains(line.segment.token(start + 1).lower())) {
            return new Argument(line.segment.text(start + 2, noun.end()), "term", noun.start(), noun.end(), Basis.NAME);
        }
        for (Mention mention : line.segment.mentions()) {
            boolean inside = mention.start() >= start && mention.end() < noun.end();
            if (inside && leads(mention, noun, the)) {
                return named(mention, noun, the);
            }
        }
        return null;
    }

    private @Nullable Argument named(Mention mention, Unit noun, boolean the) {
        String head = line.segment.token(noun.end() - 1).lower();
        if (CLASSES.contains(head)) {
            return new Argument(mention.name(), mention.kind(), mention.start(), mention.end(), Basis.NAME);
        }
        String kind = Kinds.ofWord(head);
        boolean one = the && mention.start() == noun.start() + 1;
        boolean many = kind.isEmpty() || kind.equals("event") || kind.equals("treaty");
        return one && !many
                ? new Argument(
                        line.segment.text(mention.start(), noun.end()), kind, noun.start(), noun.end(), Basis.NAME)
                : null;
    }

    /** A name with one plain singular noun behind it. */
    private boolean leads(Mention mention, Unit noun, boolean the) {
        Token last = line.segment.token(noun.end() - 1);
        boolean adjective = the
                && mention.start() == noun.start() + 2
                && line.segment.token(noun.start() + 1).tagged("JJ");
        boolean placed = mention.start() <= noun.start() + 1 || adjective;
        return placed && mention.end() == noun.end() - 1 && last.tag().equals("NN") && !last.isCapital();
    }
}
