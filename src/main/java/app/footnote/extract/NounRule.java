package app.footnote.extract;

import app.footnote.extract.Findings.Circumstances;
import app.footnote.extract.FrameIndex.Entry;
import app.footnote.extract.Unit.Kind;
import app.footnote.fact.Frame.Part;
import app.footnote.fact.Frame.Role;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.ValueType;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Relations that a noun carries: “the accession of Malta in 2004”, “with its headquarters in Lyon”. */
final class NounRule {
    private static final double CONFIDENCE = 0.85;
    private static final Set<String> LEADS =
            Set.of("of", "in", "at", "to", "by", "as", "into", "for", "from", "with", "on", "between", "within");
    private static final List<String> STANDING =
            List.of("be", "locate", "situate", "base", "lie", "stand", "sit", "find");
    private static final List<String> NO_EVENT = List.copyOf(Lexicon.words("no event"));

    private final Reading reading;

    NounRule(Reading reading) {
        this.reading = reading;
    }

    void apply(int unit) {
        Unit noun = reading.line.unit(unit);
        for (Entry entry : reading.frames.noun(Part.NOUN, reading.line.segment, noun.start(), noun.end())) {
            match(unit, entry);
        }
    }

    private void match(int unit, Entry entry) {
        Line line = reading.line;
        Relation relation = entry.relation();
        Clause clause = reading.clauseOf(unit);
        if (noun(unit).tag().equals("NNS") && relation.valueType() == ValueType.DATE || isWished(unit, clause)) {
            return;
        }
        int end = chainEnd(unit);
        List<Argument> subjects = arguments(entry.frame().subject(), unit, end, clause, relation, true);
        if (subjects.isEmpty() || subjects.stream().anyMatch(each -> !each.isNamed())) {
            return;
        }
        TimeExpression time = time(unit, end);
        Stance stance = clause == null ? Stance.ASSERTED : reading.stances.of(clause);
        if (stance.denied()) {
            stance = stance.hedged();
        }
        boolean present = clause != null
                && line.segment.token(clause.phrase().start()).tag().matches("VBZ|VBP");
        Validity validity = relation.valueType() == ValueType.DATE
                ? Validity.UNKNOWN
                : reading.validity(time, false, present && relation.id().equals("seat"));
        Circumstances given =
                new Circumstances(validity, false, stance, "noun " + String.join(" ", entry.words()), CONFIDENCE);
        for (Argument subject : subjects) {
            if (relation.valueType() == ValueType.DATE) {
                if (entry.frame().value() == Role.TIME && time != null && time.at() != null) {
                    reading.findings.add(relation, subject, new Value.Date(time.at()), given);
                }
            } else if (relation.valueType() == ValueType.ENTITY) {
                List<Argument> values = arguments(entry.frame().value(), unit, end, clause, relation, false);
                if (!values.isEmpty()
                        && (!relation.list()
                                || values.size() > 1
                                || entry.frame().value() == Role.OWNER)) {
                    reading.findings.add(relation, subject, values, given);
                }
            }
        }
    }

    private Token noun(int unit) {
        return reading.line.segment.token(reading.line.unit(unit).end() - 1);
    }

    /** “supported the accession of …”, “to discuss the founding of …”: nothing happened yet. */
    private boolean isWished(int unit, @Nullable Clause clause) {
        if (clause == null || clause.unit() > unit) {
            return false;
        }
        boolean infinitive = clause.form() == Clause.Form.INFINITIVE;
        Token verb = reading.line.segment.token(clause.verb());
        boolean near = true;
        for (int i = clause.unit() + 1; i < unit; i++) {
            near &= !reading.line.is(i, Kind.COMMA);
        }
        return near && (infinitive || NO_EVENT.stream().anyMatch(each -> Verbs.matches(verb, each)));
    }

    /** Where the prepositions, nouns and times behind the noun end; over “is located” too. */
    private int chainEnd(int unit) {
        Line line = reading.line;
        int at = unit + 1;
        while (at < line.units.size()) {
            boolean joined =
                    line.is(at, Kind.PREPOSITION) && LEADS.contains(line.word(at)) && line.is(at + 1, Kind.NOUN);
            if (joined) {
                List<Integer> list = reading.arguments.list(at + 1);
                at = list.get(list.size() - 1) + 1;
            } else if (line.is(at, Kind.TIME) || line.is(at, Kind.ADVERB)) {
                at++;
            } else if (line.is(at, Kind.VERB) && isStanding(line.unit(at))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isStanding(Unit verb) {
        Token last = reading.line.segment.token(verb.end() - 1);
        boolean modal = reading.line.segment.tokens().subList(verb.start(), verb.end()).stream()
                .anyMatch(token -> token.tag().equals("MD") || token.is("not"));
        return !modal && STANDING.stream().anyMatch(each -> Verbs.matches(last, each));
    }

    private @Nullable TimeExpression time(int unit, int end) {
        TimeExpression before = unit > 0 ? reading.line.unit(unit - 1).time() : null;
        if (before != null
                && before.end() == reading.line.unit(unit).start()
                && before.start() > 0
                && reading.line.segment.token(before.start() - 1).tag().equals("DT")) { // “the April 1996 summit”
            return before;
        }
        Unit noun = reading.line.unit(unit);
        for (TimeExpression inside : reading.line.segment.times()) { // “the 2005 summit”
            if (inside.start() >= noun.start() && inside.end() < noun.end()) {
                return inside;
            }
        }
        for (int i = unit + 1; i < end; i++) {
            TimeExpression time = reading.line.unit(i).time();
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private List<Argument> arguments(
            Role role, int unit, int end, @Nullable Clause clause, Relation relation, boolean subject) {
        if (role == Role.OWNER) {
            if (reading.line.word(unit + 1).equals("of") && reading.line.is(unit + 2, Kind.NOUN)) {
                List<Argument> all = new ArrayList<>();
                for (int each : reading.arguments.list(unit + 2)) {
                    Argument argument = reading.arguments.of(each);
                    if (argument == null
                            || !(subject
                                    ? reading.findings.fitsSubject(relation, argument)
                                    : reading.findings.fitsValue(relation, argument))) {
                        return all;
                    }
                    all.add(argument);
                }
                return all;
            }
            Argument owner = reading.owner(unit, clause, relation);
            return owner == null || owner.name().isEmpty() ? List.of() : List.of(owner);
        }
        if (role == Role.NOUN) {
            Argument itself = reading.arguments.of(unit);
            return itself == null || !itself.isNamed() ? List.of() : List.of(itself);
        }
        if (role == Role.AS) {
            for (int i = unit + 1; i + 1 < end; i++) {
                Argument owner = reading.line.word(i).equals("as") && reading.line.is(i + 1, Kind.NOUN)
                        ? reading.arguments.owner(i + 1)
                        : null;
                if (owner != null && owner.isNamed()) {
                    return List.of(owner);
                }
            }
            return List.of();
        }
        if (role == Role.PLACE) {
            return reading
                    .roles
                    .preposition(
                            "in", unit + 1, end, each -> each.isNamed() && reading.findings.fitsValue(relation, each))
                    .stream()
                    .limit(1)
                    .toList();
        }
        return reading.roles.preposition(
                role.name().toLowerCase(Locale.ROOT),
                unit + 1,
                end,
                each -> each.isNamed()
                        && (subject
                                ? reading.findings.fitsSubject(relation, each)
                                : reading.findings.fitsValue(relation, each)));
    }
}
