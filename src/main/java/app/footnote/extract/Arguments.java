package app.footnote.extract;

import app.footnote.extract.Argument.Basis;
import app.footnote.extract.Unit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the noun phrases of a line into arguments: names as they are kept, pronouns and descriptions resolved. */
final class Arguments {
    private static final Set<String> POINTING = Set.of("the", "this", "that");
    private static final Set<String> PRONOUNS = Set.of(
            "it",
            "he",
            "she",
            "they",
            "its",
            "his",
            "her",
            "their",
            "him",
            "them",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "which",
            "who",
            "there",
            "one",
            "some",
            "many",
            "others",
            "itself",
            "themselves",
            "most",
            "all",
            "both");

    private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d\\d");

    private final Line line;
    private final Discourse discourse;
    private final Register register;

    Arguments(Line line, Discourse discourse, Register register) {
        this.line = line;
        this.discourse = discourse;
        this.register = register;
    }

    /** What a noun phrase speaks of, or null where that is not known. */
    @Nullable
    Argument of(int unit) {
        Unit noun = line.unit(unit);
        if (noun.name() != null) {
            Mention mention = noun.name();
            Register.Known known = register.known(mention);
            String year = mention.start() > noun.start()
                    ? line.segment.token(mention.start() - 1).text()
                    : "";
            boolean dated = known.kind().equals("event") && YEAR.matcher(year).matches();
            return new Argument(
                    dated ? year + " " + known.name() : known.name(),
                    known.kind(),
                    mention.start(),
                    mention.end(),
                    Basis.NAME);
        }
        Token first = line.segment.token(noun.start());
        Token last = line.segment.token(noun.end() - 1);
        if (noun.end() - noun.start() == 1 && PRONOUNS.contains(first.lower())) {
            return resolved(discourse.pronoun(first.lower()), noun, Basis.PRONOUN);
        }
        Argument apposed = apposed(unit);
        if (apposed != null) {
            return apposed;
        }
        if (noun.end() - noun.start() == 2
                && POINTING.contains(first.lower())
                && last.tag().equals("NN")) {
            Optional<Discourse.Seen> described = discourse.described(last.text());
            if (described.isPresent() && !line.word(unit + 1).equals("of")) {
                return resolved(described, noun, Basis.DESCRIPTION);
            }
        }
        boolean vague = noun.end() - noun.start() == 2
                && POINTING.contains(first.lower())
                && !line.word(unit + 1).matches("of|on|for");
        if (vague) { // “the argument”: which one is not said
            return null;
        }
        Argument termed = new Terms(line).of(unit);
        if (termed != null) {
            return termed;
        }
        Argument described = particular(unit);
        if (described != null) {
            return described;
        }
        String text = nounText(unit);
        return text.isEmpty() ? null : new Argument(text, "", noun.start(), noun.end(), Basis.NOUN);
    }

    /** “the country's capital, Accra”: the name behind the comma. */
    private @Nullable Argument apposed(int unit) {
        boolean follows = line.is(unit + 1, Kind.COMMA)
                && line.is(unit + 2, Kind.NOUN)
                && line.unit(unit + 2).name() != null;
        boolean ends = unit + 3 >= line.units.size()
                || !line.is(unit + 3, Kind.AND) && !line.is(unit + 3, Kind.NOUN) && !line.is(unit + 3, Kind.VERB);
        String head = line.segment.token(line.unit(unit).end() - 1).lower();
        boolean closed = line.is(unit + 3, Kind.COMMA)
                && line.segment.token(line.unit(unit).end() - 1).tag().equals("NN")
                && !line.is(unit - 1, Kind.COMMA)
                && !line.is(unit + 4, Kind.AND)
                && !line.is(unit + 4, Kind.NOUN);
        if (follows && closed) { // “his daughter, Clara Oddi, became …”
            return of(unit + 2);
        }
        boolean owned = line.segment.token(line.unit(unit).start()).tag().equals("PRP$");
        if (follows && ends && owned) {
            return of(unit + 2);
        }
        if (!follows
                || !ends
                || !Set.of(
                                "capital",
                                "city",
                                "town",
                                "port",
                                "village",
                                "state",
                                "country",
                                "founder",
                                "company",
                                "newspaper")
                        .contains(head)) {
            return null;
        }
        return of(unit + 2);
    }

    /** An event or treaty without a name of its own that is told from others: “the 2005 summit”, “a treaty on the border”. */
    private @Nullable Argument particular(int unit) {
        Unit noun = line.unit(unit);
        String kind = Kinds.ofWord(line.segment.token(noun.end() - 1).text());
        if (!kind.equals("event") && !kind.equals("treaty") && !kind.equals("exercise")
                || line.segment.token(noun.end() - 1).tag().equals("NNS") && !kind.equals("exercise")) {
            return null;
        }
        int start = noun.start();
        while (start < noun.end() && line.segment.token(start).tag().matches("DT|PRP\\$|PDT")) {
            start++;
        }
        boolean year = line.segment.tokens().subList(start, noun.end()).stream()
                .anyMatch(token -> token.text().matches("(1\\d|20)\\d\\d"));
        boolean about = line.word(unit + 1).matches("on|about|between")
                && line.is(unit + 2, Kind.NOUN)
                && kind.equals("treaty");
        int end = about ? line.unit(extended(unit + 2)).end() : noun.end();
        boolean ordinal = kind.equals("event")
                && line.word(unit + 1).equals("of")
                && line.segment.tokens().subList(noun.start(), noun.end()).stream()
                        .anyMatch(token ->
                                token.lower().matches("first|second|third|fourth|fifth|sixth|\\d+(?:st|nd|rd|th)"));
        if (ordinal) {
            return new Argument(
                    line.segment.text(start, line.unit(extended(unit)).end()),
                    kind,
                    noun.start(),
                    noun.end(),
                    Basis.NAME);
        }
        return year || about ? new Argument(line.segment.text(start, end), kind, noun.start(), end, Basis.NAME) : null;
    }

    private static @Nullable Argument resolved(Optional<Discourse.Seen> seen, Unit noun, Basis basis) {
        return seen.map(each -> new Argument(each.name(), each.kind(), noun.start(), noun.end(), basis))
                .orElse(null);
    }

    /** The name under which the thing is kept, or null. */
    @Nullable
    String name(int unit) {
        Argument argument = of(unit);
        return argument == null || !argument.isNamed() ? null : argument.name();
    }

    /** The owner in a noun phrase: “Rome's bridges”, “its seat”, or behind it: “the seat of the court”. */
    @Nullable
    Argument owner(int unit) {
        Unit noun = line.unit(unit);
        for (int i = noun.start(); i < noun.end(); i++) {
            Token token = line.segment.token(i);
            if (token.tag().equals("PRP$")) {
                return resolved(discourse.pronoun(token.lower()), noun, Basis.PRONOUN);
            }
            if (token.tag().equals("POS")) {
                return ownerBefore(noun, i);
            }
        }
        if (line.word(unit + 1).equals("of") && line.is(unit + 2, Kind.NOUN)) {
            return of(unit + 2);
        }
        for (Mention mention : line.segment.mentions()) { // “SCO member states”
            if (mention.start() >= noun.start() && mention.end() < noun.end()) {
                Register.Known known = register.known(mention);
                return new Argument(known.name(), known.kind(), mention.start(), mention.end(), Basis.NAME);
            }
        }
        return null;
    }

    private @Nullable Argument ownerBefore(Unit noun, int mark) {
        for (Mention mention : line.segment.mentions()) {
            if (mention.end() == mark) {
                Register.Known known = register.known(mention);
                return new Argument(known.name(), known.kind(), mention.start(), mention.end(), Basis.NAME);
            }
        }
        boolean described = mark > noun.start()
                && POINTING.contains(line.segment.token(noun.start()).lower());
        return described
                ? resolved(discourse.described(line.segment.token(mark - 1).text()), noun, Basis.DESCRIPTION)
                : null;
    }

    /** The nouns of the list that begins at a unit: “A, B and C”. */
    List<Integer> list(int first) {
        List<Integer> units = new ArrayList<>(List.of(first));
        boolean series = false;
        int at = extended(first);
        while (true) {
            int next = at + 1;
            boolean and = false;
            boolean comma = line.is(next, Kind.COMMA);
            if (comma) {
                next++;
            }
            if (line.is(next, Kind.AND)) {
                and = true;
                next++;
            }
            boolean pair = comma && and && units.size() == 1;
            if (next == at + 1 || pair || !line.is(next, Kind.NOUN) || isSubject(next)) {
                return series ? unended(units) : units;
            }
            series = true;
            units.add(next);
            at = extended(next);
            if (and) {
                return units;
            }
        }
    }

    /** Without an “and” it is no list, unless all of three or more are names. */
    private List<Integer> unended(List<Integer> units) {
        boolean names = units.size() > 2
                && units.stream().allMatch(unit -> line.unit(unit).name() != null);
        return names ? units : List.of(units.get(0));
    }

    /** Whether a noun is rather the subject of the verb behind it. */
    private boolean isSubject(int unit) {
        int at = unit;
        while (line.is(at + 1, Kind.PREPOSITION) && line.is(at + 2, Kind.NOUN)) {
            at += 2;
        }
        int verb = line.is(at + 1, Kind.ADVERB) ? at + 2 : at + 1;
        return line.is(verb, Kind.VERB)
                && line
                        .segment
                        .tokens()
                        .subList(line.unit(verb).start(), line.unit(verb).end())
                        .stream()
                        .anyMatch(token -> token.tag().matches("VBD|VBZ|VBP|MD"));
    }

    /** The last unit of a noun with its “of …”. */
    int extended(int unit) {
        int end = unit;
        while (line.word(end + 1).equals("of") && line.is(end + 2, Kind.NOUN)) {
            end += 2;
        }
        return end;
    }

    /** The last unit of a noun with what says what it is about: “the new tax on beer”. */
    private int described(int unit) {
        int end = unit;
        while (line.word(end + 1).matches("of|on|for|against|between|about") && line.is(end + 2, Kind.NOUN)) {
            end += 2;
        }
        return end;
    }

    /** A common noun with its “of …”, without its article. */
    String nounText(int unit) {
        Unit noun = line.unit(unit);
        int start = noun.start();
        while (start < noun.end() && line.segment.token(start).tag().matches("DT|PRP\\$|PDT")) {
            start++;
        }
        int end = line.unit(described(unit)).end();
        boolean word =
                start < noun.end() && line.segment.token(noun.end() - 1).tag().matches("NN.*|JJ|VBG");
        return word ? line.segment.text(start, end) : "";
    }
}
