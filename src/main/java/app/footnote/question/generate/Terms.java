package app.footnote.question.generate;

import app.footnote.fact.Fact;
import app.footnote.fact.Relation.Asked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every term of the fact base by its kind, with the facts that place it somewhere. Looking for candidates is bounded
 * by a window around the key, so that the work grows with the number of facts and not with its square.
 */
final class Terms {
    private static final int WINDOW = 48;
    private static final int PLACES = 24;

    private final Map<String, List<Term>> byKind = new HashMap<>();
    private final Map<String, Map<String, Integer>> positions = new HashMap<>();
    private final Map<String, List<Fact>> places = new HashMap<>();

    Terms(Vocabulary vocabulary) {
        Map<String, Map<String, Term>> distinct = new TreeMap<>();
        for (Fact fact : vocabulary.base().facts()) {
            if (fact.incoherent() != null) {
                continue;
            }
            Term subject = vocabulary.subject(fact);
            List<Term> values = vocabulary.values(fact);
            String relation = fact.relation();
            add(distinct, relation + " " + Asked.SUBJECT + " " + subject.kind(), subject);
            add(distinct, subject.kind(), subject);
            place(subject, fact);
            for (Term value : values) {
                add(distinct, relation + " " + Asked.VALUE + " " + value.kind(), value);
                add(distinct, value.kind(), value);
                place(value, fact);
            }
            if (fact.validity().at() != null) {
                Term date = Term.ofDate(fact.validity().at());
                add(distinct, date.kind(), date);
                place(date, fact);
            }
        }
        distinct.forEach((kind, terms) -> {
            List<Term> sorted = new ArrayList<>(terms.values());
            sorted.sort(Comparator.comparing(Terms::sortKey).thenComparing(Term::key));
            byKind.put(kind, sorted);
            Map<String, Integer> at = new HashMap<>();
            for (int i = 0; i < sorted.size(); i++) {
                at.put(sorted.get(i).key(), i);
            }
            positions.put(kind, at);
        });
    }

    private static void add(Map<String, Map<String, Term>> distinct, String kind, Term term) {
        distinct.computeIfAbsent(kind, key -> new LinkedHashMap<>()).putIfAbsent(term.key(), term);
    }

    private void place(Term term, Fact fact) {
        List<Fact> facts = places.computeIfAbsent(placeKey(term), key -> new ArrayList<>());
        if (facts.size() < PLACES
                || facts.stream().noneMatch(other -> other.relation().equals(fact.relation()))) {
            facts.add(fact);
        }
    }

    private static String placeKey(Term term) {
        return term.kind() + ' ' + term.key();
    }

    /** Numbers and dates lie by size, so that neighbours are near; names lie in an order of their own. */
    private static double sortKey(Term term) {
        if (term.date() != null) {
            return term.date().first().toEpochDay();
        }
        return term.number() != null ? term.number().doubleValue() : 0;
    }

    /** Terms of the key's kind: first those that stand in the same place of the same relation, then all others. */
    List<Term> like(Term key, String relation, Asked asked) {
        Map<String, Term> found = new LinkedHashMap<>();
        Asked role = asked == Asked.SUBJECT ? Asked.SUBJECT : Asked.VALUE;
        window(relation + " " + role + " " + key.kind(), key).forEach(term -> found.put(term.key(), term));
        window(key.kind(), key).forEach(term -> found.putIfAbsent(term.key(), term));
        found.remove(key.key());
        return List.copyOf(found.values());
    }

    /** The facts that say where a term belongs; a bounded number of them. */
    List<Fact> places(Term term) {
        return places.getOrDefault(placeKey(term), List.of());
    }

    private List<Term> window(String kind, Term key) {
        List<Term> terms = byKind.getOrDefault(kind, List.of());
        int at = positions.getOrDefault(kind, Map.of()).getOrDefault(key.key(), 0);
        return terms.subList(Math.max(0, at - WINDOW), Math.min(terms.size(), at + WINDOW + 1));
    }
}
