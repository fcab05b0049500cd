package app.footnote.extract;

import app.footnote.extract.Argument.Basis;
import app.footnote.extract.Findings.Circumstances;
import app.footnote.extract.FrameIndex.Entry;
import app.footnote.extract.Segment.Aside;
import app.footnote.extract.Unit.Kind;
import app.footnote.fact.Frame;
import app.footnote.fact.Frame.Part;
import app.footnote.fact.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named lists: “four observers (Chad, Mali, Niger and Togo)”, “its members: …”, “three pillars — …”. */
final class ListRule {
    private static final double CONFIDENCE = 0.9;
    private static final double OPEN = 0.05;
    private static final List<String> HAVING = List.of(
            "include", "have", "comprise", "consist", "count", "unite", "contain", "name", "own", "divide", "make");
    private static final Set<String> SAMPLE =
            Set.of("including", "e.g.", "particularly", "especially", "notably", "mainly", "such");

    private final Reading reading;
    private final Register register;

    ListRule(Reading reading, Register register) {
        this.reading = reading;
        this.register = register;
    }

    private record Items(List<Argument> names, boolean complete) {}

    void apply(int unit) {
        Unit noun = reading.line.unit(unit);
        List<Entry> entries = reading.frames.noun(Part.LIST, reading.line.segment, noun.start(), noun.end());
        Relation parts = reading.frames.relations().get("consists-of");
        if (entries.isEmpty() && (stated(unit) < 2 || parts == null)) {
            return;
        }
        Items items = items(unit);
        if (items == null || items.names().size() < 2) {
            return;
        }
        boolean counted = items.complete() && stated(unit) == items.names().size();
        if (entries.isEmpty() && parts != null && counted) {
            Frame frame = new Frame(Map.of(), Frame.Role.OWNER, Frame.Role.ITEMS);
            entries = List.of(new Entry(parts, frame, List.of("parts")));
        }
        for (Entry entry : entries) {
            Clause clause = reading.clauseOf(unit);
            Argument owner = owner(unit, clause, entry.relation());
            if (owner != null && owner.isNamed()) {
                Clause saying = clause != null && clause.form() == Clause.Form.INFINITIVE && clause.governor() != null
                        ? clause.governor() // “has grown to include …”
                        : clause;
                Stance stance = saying == null ? Stance.ASSERTED : reading.stances.of(saying);
                boolean present = clause != null
                        && reading.line
                                .segment
                                .token(clause.phrase().start())
                                .tag()
                                .matches("VBZ|VBP|VB");
                Circumstances given = new Circumstances(
                        reading.validity(clause == null ? null : clause.time(), false, present),
                        items.complete(),
                        stance,
                        "list " + String.join(" ", entry.words()),
                        CONFIDENCE - (items.complete() ? 0 : OPEN));
                reading.findings.add(entry.relation(), owner, items.names(), given);
            }
        }
    }

    private @Nullable Argument owner(int unit, @Nullable Clause clause, Relation relation) {
        Argument owner = reading.owner(unit, clause, relation);
        if (owner != null && reading.findings.fitsSubject(relation, owner)) {
            return owner;
        }
        if (clause != null && !clause.subjects().isEmpty() && clause.unit() < unit) {
            Token verb = reading.line.segment.token(clause.verb());
            boolean has = HAVING.stream().anyMatch(each -> Verbs.matches(verb, each));
            Argument subject = reading.arguments.of(clause.subjects().get(0));
            if (has && subject != null && reading.findings.fitsSubject(relation, subject)) {
                return subject;
            }
            Argument possessor = reading.arguments.owner(clause.subjects().get(0));
            if (has && possessor != null && reading.findings.fitsSubject(relation, possessor)) {
                return possessor;
            }
        }
        return null;
    }

    private @Nullable Items items(int unit) {
        int end = reading.line.unit(reading.arguments.extended(unit)).end();
        int stated = stated(unit);
        for (Aside aside : reading.line.segment.asides()) {
            if (aside.before() == end
                    || aside.before() == reading.line.unit(unit).end()) {
                List<Argument> names = names(aside.tokens());
                boolean sample = aside.tokens().stream().limit(2).anyMatch(token -> SAMPLE.contains(token.lower()));
                boolean whole = !sample && (stated == 0 || stated == names.size());
                return names.isEmpty() ? null : new Items(names, whole && names.size() > 1);
            }
        }
        int next = reading.arguments.extended(unit) + 1;
        if (reading.line.is(next, Kind.COLON) && reading.line.is(next + 1, Kind.NOUN)) {
            List<Argument> names = arguments(next + 1);
            return new Items(names, stated == 0 || stated == names.size());
        }
        if (reading.line.is(next, Kind.DASH) && reading.line.is(next + 1, Kind.NOUN)) {
            List<Argument> names = arguments(next + 1);
            return new Items(names, stated == names.size());
        }
        boolean such = reading.line.word(next).equals("such")
                || reading.line.word(next).equals("including");
        int first =
                reading.line.word(next).equals("such") && !reading.line.is(next + 1, Kind.NOUN) ? next + 2 : next + 1;
        if (such && reading.line.is(first, Kind.NOUN)) {
            return new Items(arguments(first), false);
        }
        return null;
    }

    private int stated(int unit) {
        Unit noun = reading.line.unit(unit);
        for (int i = noun.start(); i < noun.end(); i++) {
            int number = Numbers.small(reading.line.segment.token(i).text());
            if (number > 0) {
                return number;
            }
        }
        return 0;
    }

    private List<Argument> arguments(int first) {
        List<Argument> found = new ArrayList<>();
        for (int unit : reading.arguments.list(first)) {
            Argument argument = reading.arguments.of(unit);
            if (argument == null) {
                return List.of();
            }
            found.add(argument);
        }
        return found;
    }

    /** The elements of a list in brackets: all of them names. */
    private List<Argument> names(List<Token> tokens) {
        List<Argument> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean cut = i == tokens.size()
                    || tokens.get(i).text().matches("[,;]")
                    || tokens.get(i).is("and");
            if (cut) {
                int from = start;
                while (from < i
                        && (SAMPLE.contains(tokens.get(from).lower())
                                || tokens.get(from).lower().matches("the|as|namely|both"))) {
                    from++;
                }
                if (from < i) {
                    if (!tokens.get(from).isCapital()) {
                        if (i - from > 3 || !tokens.get(from).isWord()) {
                            return List.of();
                        }
                        found.add(new Argument(Names.text(tokens, from, i), "", from, i, Basis.NOUN));
                        start = i + 1;
                        continue;
                    }
                    String name = Names.text(tokens, from, i);
                    Register.Known known =
                            register.known(new Mention(from, i, name, Kinds.ofName(List.of(name.split(" ")))));
                    found.add(new Argument(known.name(), known.kind(), from, i, Basis.NAME));
                }
                start = i + 1;
            }
        }
        return found;
    }
}
