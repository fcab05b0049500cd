package app.footnote.extract;

import app.footnote.extract.Clause.Form;
import app.footnote.extract.Unit.Kind;
import app.footnote.fact.Relation;

/** Goes through a segment clause by clause with all rules, and keeps in mind what was spoken of. */
final class SegmentRules {
    private final Reading reading;
    private final Register register;

    SegmentRules(Reading reading, Register register) {
        this.reading = reading;
        this.register = register;
    }

    void apply() {
        int unit = 0;
        for (Clause clause : reading.clauses) {
            for (; unit < clause.unit(); unit++) {
                noun(unit);
            }
            verb(clause);
        }
        for (; unit < reading.line.units.size(); unit++) {
            noun(unit);
        }
        Relation office = reading.frames.relations().get("office");
        if (office != null) {
            new TitleRule(reading, register).apply(office);
        }
    }

    private void verb(Clause clause) {
        new VerbRule(reading).apply(clause);
        new PredicateRule(reading).apply(clause);
        TextRule texts = new TextRule(reading);
        Relation defined = reading.frames.relations().get("defined-as");
        if (defined != null) {
            texts.definition(clause, defined);
        }
        Relation reason = reading.frames.relations().get("reason");
        if (reason != null) {
            texts.reason(clause, reason);
        }
        if (clause.form() == Form.FINITE) {
            Argument subject = clause.subjects().size() == 1
                    ? reading.arguments.of(clause.subjects().get(0))
                    : null;
            boolean term = subject != null && clause.subjects().get(0) == 0 && isTerm(subject);
            reading.discourse.subject(subject == null || !subject.isNamed() && !term ? null : subject);
        }
    }

    /** “Photosynthesis is …”, “A vaccine is …”: what goes on being spoken of. */
    private boolean isTerm(Argument subject) {
        Token first = reading.line.segment.token(subject.from());
        boolean bare = first.tag().matches("NN|NNP|JJ") || first.is("a") || first.is("an");
        return bare && subject.to() - subject.from() <= 3;
    }

    private void noun(int unit) {
        if (!reading.line.is(unit, Kind.NOUN)) {
            return;
        }
        Mention name = reading.line.unit(unit).name();
        if (name != null) {
            Register.Known known = register.known(name);
            reading.discourse.mentioned(known.name(), known.kind());
            boolean article = name.start() > 0
                    && reading.line.segment.token(name.start() - 1).is("the");
            register.article(known.name(), article);
        }
        Argument meant = name == null ? reading.arguments.of(unit) : null;
        if (meant != null && meant.basis() == Argument.Basis.DESCRIPTION) {
            reading.discourse.mentioned(meant.name(), meant.kind());
        }
        new NounRule(reading).apply(unit);
        PredicateRule predicates = new PredicateRule(reading);
        predicates.apposition(unit);
        predicates.apposedName(unit);
        new ListRule(reading, register).apply(unit);
    }
}
