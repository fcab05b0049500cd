package app.footnote.extract;

import app.footnote.extract.Argument.Basis;
import app.footnote.extract.TimeExpression.Link;
import app.footnote.extract.Unit.Kind;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Relation;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One segment while it is read: what all rules need of it. */
final class Reading {
    private static final Set<String> STATES =
            Set.of("seat", "office", "members", "observers", "dialogue-partners", "first-head");
    private static final List<String> CHANGES = List.of(
            "become",
            "appoint",
            "elect",
            "name",
            "move",
            "relocate",
            "join",
            "transfer",
            "admit",
            "take",
            "make",
            "succeed");
    private static final int LONGEST_REST = 45;
    private static final int SHORTEST_REST = 3;

    final Line line;
    final List<Clause> clauses;
    final FrameIndex frames;
    final Findings findings;
    final Arguments arguments;
    final Roles roles;
    final StanceFinder stances;
    final Discourse discourse;
    private final @Nullable PartialDate published;

    Reading(
            Segment segment,
            FrameIndex frames,
            Findings findings,
            Discourse discourse,
            Register register,
            @Nullable PartialDate published) {
        this.line = new Line(segment);
        this.clauses = ClauseFinder.in(line);
        this.frames = frames;
        this.findings = findings;
        this.arguments = new Arguments(line, discourse, register);
        this.roles = new Roles(line, arguments);
        this.stances = new StanceFinder(line, arguments);
        this.discourse = discourse;
        this.published = published;
    }

    /** Whether the noun at the head of a unit is one of these. */
    boolean isNoun(int unit, List<String> nouns) {
        Unit noun = line.unit(unit);
        String head = line.segment.token(noun.end() - 1).lower();
        return nouns.stream().anyMatch(each -> head.equals(each) || head.equals(each + "s"));
    }

    /** The day, month or year of a clause. */
    @Nullable
    PartialDate date(Clause clause) {
        TimeExpression time = clause.time();
        return time == null ? null : time.at();
    }

    Validity validity(Clause clause, Relation relation) {
        TimeExpression time = clause.time();
        Token verb = line.segment.token(clause.verb());
        if (relation.valueType() == Relation.ValueType.DATE) {
            return Validity.UNKNOWN;
        }
        boolean begins =
                STATES.contains(relation.id()) && CHANGES.stream().anyMatch(change -> Verbs.matches(verb, change));
        boolean present = line.segment.token(clause.phrase().start()).tag().matches("VBZ|VBP")
                && !verb.tag().equals("VBN");
        return validity(time, begins, present && !relation.position());
    }

    Validity validity(@Nullable TimeExpression time, boolean begins, boolean present) {
        if (time == null || time.date() == null) {
            return present && published != null ? new Validity(null, null, null, published) : Validity.UNKNOWN;
        }
        if (time.link() == Link.BETWEEN) {
            return new Validity(null, time.date(), time.until(), null);
        }
        if (time.link() == Link.SINCE || begins && time.link() == Link.AT) {
            return new Validity(null, time.date(), null, null);
        }
        return time.link() == Link.UNTIL
                ? new Validity(null, null, time.date(), null)
                : new Validity(time.date(), null, null, null);
    }

    /** Whose a noun is: “its” is the clause's subject, but after “with” what stands before. */
    @Nullable
    Argument owner(int unit, @Nullable Clause clause, Relation relation) {
        Unit noun = line.unit(unit);
        boolean possessive = line.segment.tokens().subList(noun.start(), noun.end()).stream()
                .anyMatch(token -> token.tag().equals("PRP$"));
        if (!possessive) {
            return arguments.owner(unit);
        }
        if (line.word(unit - 1).equals("with") || line.is(unit - 1, Kind.AND)) {
            for (int i = unit - 2; i >= 0; i--) {
                Argument before = line.is(i, Kind.NOUN) ? arguments.of(i) : null;
                if (before != null && before.basis() != Basis.NOUN && findings.fitsSubject(relation, before)) {
                    return before;
                }
            }
        }
        Clause owning = clause != null && clause.unit() < unit ? clause : mainClause();
        boolean itself = owning != null && owning.subjects().contains(unit);
        if (owning != null && !itself && owning.subjects().size() == 1) {
            Argument subject = arguments.of(owning.subjects().get(0));
            if (subject != null && subject.basis() != Basis.NOUN) {
                return subject;
            }
            return null;
        }
        return arguments.owner(unit);
    }

    @Nullable
    Clause mainClause() {
        return clauses.stream()
                .filter(clause -> clause.form() == Clause.Form.FINITE)
                .findFirst()
                .orElse(null);
    }

    /** The clause in which a unit stands: the last one whose verb or subject begins before it. */
    @Nullable
    Clause clauseOf(int unit) {
        Clause found = null;
        for (Clause clause : clauses) {
            int first = clause.subjects().isEmpty()
                    ? clause.unit()
                    : Math.min(clause.unit(), clause.subjects().get(0));
            boolean holds = first <= unit && unit < clause.end();
            if (holds || found == null && clause.form() == Clause.Form.FINITE) {
                found = holds ? clause : found == null ? clause : found;
            }
        }
        return found;
    }

    /** The number of a noun phrase with what it counts: “122 documents”. */
    Value.@Nullable Number number(int unit) {
        Numbers.Read read = roles.number(unit);
        Unit noun = line.unit(unit);
        if (read == null) {
            return null;
        }
        Unit last = line.unit(arguments.extended(unit));
        String counted = line.segment.text(read.end(), Math.max(read.end(), last.end()));
        boolean money =
                read.start() > 0 && line.segment.token(read.start() - 1).text().matches("[$€£]");
        String named = money
                ? line.segment.token(read.start() - 1).text() + (counted.isEmpty() ? "" : " " + counted)
                : counted;
        boolean year = counted.isEmpty() && noun.end() - noun.start() == 1;
        return year || named.isEmpty() ? null : new Value.Number(read.number(), named, read.bound());
    }

    /** What is measured: the subject with all that narrows it, “investments in the region”. */
    Argument measured(Clause clause, Argument subject) {
        if (subject.isNamed() || clause.subjects().size() != 1) {
            return subject;
        }
        int from = clause.subjects().get(0);
        boolean owned = line.segment.token(line.unit(from).start()).tag().equals("PRP$");
        if (owned) { // “its membership”: a pronoun is no name
            return new Argument("", "", 0, 0, Basis.NOUN);
        }
        int to = clause.unit();
        while (to > from && !line.is(to - 1, Kind.NOUN)) {
            to--;
        }
        int start = line.unit(from).start();
        while (line.segment.token(start).tag().matches("DT|PRP\\$")) {
            start++;
        }
        for (int i = from; i < to; i++) {
            if (line.is(i, Kind.COMMA)) {
                to = i;
            }
        }
        int end = line.unit(Math.max(from, to - 1)).end();
        return new Argument(line.segment.text(start, end), subject.kind(), start, end, Basis.NOUN);
    }

    /** The words behind the verb up to the end of the clause, if they are neither too few nor too many. */
    String rest(Clause clause, int after) {
        int start = after < line.units.size()
                ? line.unit(after).start()
                : line.segment.tokens().size();
        return rest(start);
    }

    String rest(int start) {
        int end = start;
        while (end < line.segment.tokens().size()
                && !line.segment.token(end).text().matches("[.;:?!]")) {
            end++;
        }
        int length = end - start;
        return length >= SHORTEST_REST && length <= LONGEST_REST ? line.segment.text(start, end) : "";
    }
}
