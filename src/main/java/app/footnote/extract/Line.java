package app.footnote.extract;

import app.footnote.extract.Unit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A segment as a row of phrases, names and times taken as wholes. */
final class Line {
    private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "whose", "where");
    private static final Set<String> SUBORDINATIONS = Set.of(
            "because",
            "if",
            "whether",
            "although",
            "though",
            "while",
            "when",
            "unless",
            "that",
            "as",
            "whereas",
            "so",
            "once");

    final Segment segment;
    final List<Unit> units = new ArrayList<>();

    Line(Segment segment) {
        this.segment = segment;
        int i = 0;
        while (i < segment.tokens().size()) {
            i = add(i);
        }
        joinVerbs();
    }

    Unit unit(int i) {
        return units.get(i);
    }

    /** Whether there is a unit of this kind at the index. */
    boolean is(int i, Kind kind) {
        return i >= 0 && i < units.size() && units.get(i).is(kind);
    }

    String word(int unit) {
        return unit < 0 || unit >= units.size()
                ? ""
                : segment.token(units.get(unit).start()).lower();
    }

    private int add(int i) {
        TimeExpression time = time(i);
        if (time != null && !isInside(time)) {
            units.add(new Unit(Kind.TIME, time.start(), time.end(), null, time));
            return time.end();
        }
        Token token = segment.token(i);
        Mention mention = mention(i);
        if (mention != null || token.chunk().endsWith("-NP")) {
            return addNoun(i);
        }
        Kind kind = kind(token);
        int end = i + 1;
        if (kind == Kind.VERB || kind == Kind.ADVERB) {
            String inner = token.chunk().replaceFirst("^B-", "I-");
            while (end < segment.tokens().size()
                    && segment.token(end).chunk().equals(inner)
                    && !inner.equals("O")
                    && mention(end) == null
                    && time(end) == null) {
                end++;
            }
        }
        units.add(new Unit(kind, i, end, null, null));
        return end;
    }

    private static Kind kind(Token token) {
        String lower = token.lower();
        if (token.is(",")) {
            return Kind.COMMA;
        }
        if (token.is(";")) {
            return Kind.SEMICOLON;
        }
        if (token.is(":")) {
            return Kind.COLON;
        }
        if (token.is("-")) {
            return Kind.DASH;
        }
        if (token.tag().equals("CC")) {
            return Kind.AND;
        }
        if (RELATIVES.contains(lower) || lower.equals("that") && token.tag().equals("WDT")) {
            return Kind.RELATIVE;
        }
        boolean linking = token.chunk().endsWith("-SBAR")
                || token.tag().equals("IN")
                || token.tag().equals("WRB");
        if (SUBORDINATIONS.contains(lower)
                && linking
                && !(lower.equals("as") && token.chunk().endsWith("-PP"))) {
            return Kind.SUBORDINATION;
        }
        if (token.chunk().endsWith("-VP")) {
            return Kind.VERB;
        }
        if (token.tag().equals("IN") || token.tag().equals("TO")) {
            return Kind.PREPOSITION;
        }
        return token.tagged("RB") || token.chunk().endsWith("-ADVP") ? Kind.ADVERB : Kind.OTHER;
    }

    /** A noun phrase: the chunk, widened to the end of a name that begins in it, cut at “,” and “and”. */
    private int addNoun(int start) {
        int end = start;
        Mention last = null;
        while (end < segment.tokens().size()) {
            Mention mention = mention(end);
            if (mention != null) {
                if (end > start && !goesOn(end)) {
                    break;
                }
                last = mention;
                end = mention.end();
                continue;
            }
            Token token = segment.token(end);
            TimeExpression time = time(end);
            if (time != null && !isInside(time)) {
                break;
            }
            boolean owner = token.tag().equals("POS");
            boolean adjectives = end > start && token.tag().equals("CC") && joinsAdjectives(end);
            if (end > start && !goesOn(end) && !owner
                    || token.is(",")
                    || token.tag().equals("CC") && !adjectives) {
                break;
            }
            end++;
        }
        if (end == start) {
            units.add(new Unit(Kind.OTHER, start, start + 1, null, null));
            if (segment.token(start).is(",")) {
                units.set(units.size() - 1, new Unit(Kind.COMMA, start, start + 1, null, null));
            } else if (segment.token(start).tag().equals("CC")) {
                units.set(units.size() - 1, new Unit(Kind.AND, start, start + 1, null, null));
            }
            return start + 1;
        }
        boolean ends = last != null && last.end() == end;
        Token first = segment.token(start);
        boolean relative = end == start + 1
                && (RELATIVES.contains(first.lower())
                        || first.is("that") && first.tag().equals("WDT"));
        units.add(new Unit(relative ? Kind.RELATIVE : Kind.NOUN, start, end, ends ? last : null, null));
        return end;
    }

    /** Whether a token goes on with the noun phrase before it. */
    private boolean goesOn(int i) {
        String chunk = segment.token(i).chunk();
        boolean owner = segment.token(i - 1).tag().equals("POS")
                || segment.token(i).tag().equals("POS");
        return chunk.equals("I-NP") || owner && chunk.endsWith("-NP");
    }

    /** “cultural and humanitarian ties” is one phrase. */
    private boolean joinsAdjectives(int and) {
        return and + 2 < segment.tokens().size()
                && segment.token(and - 1).tag().equals("JJ")
                && segment.token(and + 1).tagged("JJ")
                && segment.token(and + 2).chunk().equals("I-NP");
    }

    /** A bare year in a noun phrase belongs to it: “the 2005 summit”. */
    private boolean isInside(TimeExpression time) {
        boolean bare = time.end() == time.start() + 1
                && Character.isDigit(segment.token(time.start()).text().charAt(0));
        return bare
                && time.end() < segment.tokens().size()
                && segment.token(time.end()).chunk().equals("I-NP");
    }

    private @Nullable TimeExpression time(int i) {
        return segment.times().stream()
                .filter(time -> time.start() == i)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Mention mention(int i) {
        return segment.mentions().stream()
                .filter(mention -> mention.start() == i)
                .findFirst()
                .orElse(null);
    }

    /** “was” “formally” “announced”: one verb phrase, with the adverb in it. */
    private void joinVerbs() {
        for (int i = 0; i + 1 < units.size(); i++) {
            int next = is(i + 1, Kind.ADVERB) ? i + 2 : i + 1;
            boolean both = is(i, Kind.VERB) && is(next, Kind.VERB);
            if (both
                    && endsInAuxiliary(units.get(i))
                    && !segment.token(units.get(next).start()).tag().equals("TO")) {
                units.set(
                        i,
                        new Unit(
                                Kind.VERB, units.get(i).start(), units.get(next).end(), null, null));
                units.subList(i + 1, next + 1).clear();
                i--;
            }
        }
    }

    private boolean endsInAuxiliary(Unit verb) {
        Token last = segment.token(verb.end() - 1);
        return last.tag().equals("MD") || Verbs.matches(last, "be") || Verbs.matches(last, "have") || last.tagged("RB");
    }
}
