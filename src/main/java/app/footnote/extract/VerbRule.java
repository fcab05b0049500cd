package app.footnote.extract;

import app.footnote.extract.Findings.Circumstances;
import app.footnote.extract.FrameIndex.Entry;
import app.footnote.extract.Unit.Kind;
import app.footnote.fact.Frame.Part;
import app.footnote.fact.Frame.Role;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.ValueType;
import app.footnote.fact.Value;
import java.util.List;

/** Relations that a verb carries: “was founded in 1902”, “moved its headquarters to Turin”. */
final class VerbRule {
    private static final double CONFIDENCE = 0.92;
    private static final double REDUCED = 0.05;

    private final Reading reading;

    VerbRule(Reading reading) {
        this.reading = reading;
    }

    void apply(Clause clause) {
        Token verb = clause.segment().token(clause.verb());
        for (Entry entry : reading.frames.verb(verb)) {
            int after = afterParticles(clause, entry.words());
            if (after >= 0) {
                match(clause, entry, after);
            }
        }
    }

    /** The first unit behind the verb and the words that belong to it, or -1 when they are not there. */
    private int afterParticles(Clause clause, List<String> words) {
        int token = clause.verb() + 1;
        for (int i = 1; i < words.size(); i++, token++) {
            boolean there = token < clause.segment().tokens().size()
                    && clause.segment().token(token).is(words.get(i));
            if (!there) {
                return -1;
            }
        }
        Line line = clause.line();
        for (int i = clause.unit(); i < line.units.size(); i++) {
            if (line.unit(i).start() >= token) {
                return i;
            }
            if (line.unit(i).end() > token) { // “carried out raids”: the particle went into the noun phrase
                return i > clause.unit() ? i : clause.unit() + 1;
            }
        }
        return line.units.size();
    }

    private void match(Clause clause, Entry entry, int after) {
        Relation relation = entry.relation();
        boolean remote = clause.form() == Clause.Form.INFINITIVE
                && (clause.governor() == null
                        || clause.governor().unit() + 1 != clause.unit()
                        || relation.valueType() == ValueType.TEXT);
        if (remote) {
            return;
        }
        List<String> nouns = entry.frame().words(Part.NOUN);
        int object = clause.passive() && !clause.subjects().isEmpty()
                ? clause.subjects().get(0)
                : reading.roles.objectUnit(clause, after);
        if (!nouns.isEmpty() && (object < 0 || !reading.isNoun(object, nouns))) {
            return;
        }
        List<Argument> subjects = entry.frame().subject() == Role.OWNER
                ? owner(clause, object, relation)
                : reading.roles.of(clause, entry.frame().subject(), after, Roles.subject(reading.findings, relation));
        if (subjects.isEmpty() || subjects.stream().anyMatch(each -> !reading.findings.fitsSubject(relation, each))) {
            return;
        }
        boolean doubtful = !clause.listed() && clause.subjects().size() > 1 && relation.valueType() == ValueType.NUMBER;
        boolean shared = clause.subjects().size() > 1 && relation.valueType() == ValueType.NUMBER;
        if (doubtful || shared) {
            return;
        }
        Stance stance = reading.stances.of(clause);
        double sure = CONFIDENCE - (clause.form() == Clause.Form.FINITE ? 0 : REDUCED);
        Circumstances given = new Circumstances(
                reading.validity(clause, relation), false, stance, "verb " + String.join(" ", entry.words()), sure);
        for (Argument subject : subjects) {
            if (isMeant(subject, relation)) {
                value(clause, entry, after, subject, given);
            }
        }
    }

    /** Things without a name are subjects only where something is measured or defined. */
    private static boolean isMeant(Argument subject, Relation relation) {
        return subject.isNamed()
                || relation.valueType() == ValueType.NUMBER
                || relation.valueType() == ValueType.TEXT
                || relation.list();
    }

    private List<Argument> owner(Clause clause, int object, Relation relation) {
        Argument owner = object < 0 ? null : reading.owner(object, clause, relation);
        return owner == null ? List.of() : List.of(owner);
    }

    private void value(Clause clause, Entry entry, int after, Argument subject, Circumstances given) {
        Relation relation = entry.relation();
        Role role = entry.frame().value();
        if (relation.valueType() == ValueType.DATE) {
            PartialDate date = reading.date(clause);
            boolean intransitive = entry.frame().subject() != Role.AGENT || reading.roles.objectUnit(clause, after) < 0;
            if (role == Role.TIME && date != null && intransitive) {
                reading.findings.add(relation, subject, new Value.Date(date), given);
            }
        } else if (relation.valueType() == ValueType.NUMBER) {
            int object = reading.roles.objectUnit(clause, after);
            for (int unit : object < 0 ? List.<Integer>of() : reading.arguments.list(object)) {
                Value.Number number = reading.number(unit);
                if (number != null) {
                    Argument measured = reading.measured(clause, subject);
                    if (!measured.name().isEmpty()) {
                        reading.findings.add(relation, measured, number, given);
                    }
                }
            }
        } else if (relation.valueType() == ValueType.TEXT) {
            String rest = reading.rest(clause, after);
            if (!rest.isEmpty()) {
                reading.findings.add(relation, subject, new Value.Text(rest), given);
            }
        } else {
            List<Argument> values =
                    reading.roles.of(clause, role, after, each -> reading.findings.fitsValue(relation, each));
            Clause main = reading.mainClause();
            if (values.isEmpty()
                    && clause.form() == Clause.Form.WITH
                    && main != null) { // “the club grew, with X joining”
                values = reading.roles.subjects(
                        main, each -> each.isNamed() && reading.findings.fitsValue(relation, each));
            }
            boolean enough = !relation.list() || values.size() > 1;
            boolean open = clause.line().is(after, Kind.COLON);
            if (!values.isEmpty() && enough && !open) {
                reading.findings.add(relation, subject, values, given);
            }
        }
    }
}
