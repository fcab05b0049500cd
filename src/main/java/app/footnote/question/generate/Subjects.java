package app.footnote.question.generate;

import app.footnote.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a value leads back to one subject: else “which …?” would have two answers. */
final class Subjects {
    private final Vocabulary vocabulary;
    private final Map<String, List<Fact>> byValue = new HashMap<>();

    Subjects(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Fact fact : vocabulary.base().facts()) {
            for (String key : keys(fact)) {
                byValue.computeIfAbsent(key, each -> new ArrayList<>()).add(fact);
            }
        }
    }

    boolean isOne(Fact fact) {
        List<Term> values = vocabulary.values(fact);
        return keys(fact).stream()
                .flatMap(key -> byValue.getOrDefault(key, List.of()).stream())
                .filter(other -> !other.subject().equals(fact.subject()))
                .filter(other -> other.validity().overlaps(fact.validity()))
                .noneMatch(other -> vocabulary.values(other).stream()
                        .anyMatch(term -> values.stream().anyMatch(term::overlaps)));
    }

    /** Dates are looked up by their year, since 2001 and June 2001 overlap. */
    private List<String> keys(Fact fact) {
        return vocabulary.values(fact).stream()
                .map(term -> fact.relation()
                        + ' '
                        + (term.date() == null
                                ? term.key()
                                : Integer.toString(term.date().year())))
                .toList();
    }
}
