package app.footnote.question.generate;

import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a value leads back to one subject: else “which …?” would have two answers. */
final class Subjects {
    private final FactBase base;
    private final Map<String, List<Fact>> byValue = new HashMap<>();

    Subjects(FactBase base) {
        this.base = base;
        for (Fact fact : base.facts()) {
            for (String key : keys(fact)) {
                byValue.computeIfAbsent(key, each -> new ArrayList<>()).add(fact);
            }
        }
    }

    boolean isOne(Fact fact) {
        List<Term> values = Term.of(base, fact.relation(), fact.value());
        return keys(fact).stream()
                .flatMap(key -> byValue.getOrDefault(key, List.of()).stream())
                .filter(other -> !other.subject().equals(fact.subject()))
                .filter(other -> other.validity().overlaps(fact.validity()))
                .noneMatch(other -> Term.of(base, other.relation(), other.value()).stream()
                        .anyMatch(term -> values.stream().anyMatch(term::overlaps)));
    }

    /** Dates are looked up by their year, since 2001 and June 2001 overlap. */
    private List<String> keys(Fact fact) {
        return Term.of(base, fact.relation(), fact.value()).stream()
                .map(term -> fact.relation()
                        + ' '
                        + (term.date() == null
                                ? term.key()
                                : Integer.toString(term.date().year())))
                .toList();
    }
}
