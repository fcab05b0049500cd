package app.footnote.question.generate;

import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of a fact base, each made once. Not for use by several threads. */
final class Vocabulary {
    private final FactBase base;
    private final Map<String, Term> entities = new HashMap<>();
    private final Map<String, List<Term>> values = new HashMap<>();

    Vocabulary(FactBase base) {
        this.base = base;
    }

    FactBase base() {
        return base;
    }

    Term entity(String id) {
        return entities.computeIfAbsent(id, key -> Term.ofEntity(base.entity(key)));
    }

    Term subject(Fact fact) {
        return entity(fact.subject());
    }

    /** The terms a fact's value is made of: one, or one an element of a list. */
    List<Term> values(Fact fact) {
        List<Term> known = values.get(fact.id());
        if (known == null) {
            known = Term.of(this, fact.relation(), fact.value());
            values.put(fact.id(), known);
        }
        return known;
    }
}
