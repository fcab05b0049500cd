package app.footnote.question.generate;

import app.footnote.document.Citation;
import app.footnote.document.Words;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.Asked;
import app.footnote.question.Answer;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Matches subjects to their values in one relation; where one can be had, a value of none of them stays over. */
final class Matchings {
    private static final int FEWEST = 3;
    private static final int MOST = 4;
    private static final int LONGEST = 60;

    private final Vocabulary vocabulary;
    private final FactBase base;
    private final Wording wording;
    private final DistractorRules rules;

    Matchings(Vocabulary vocabulary, Wording wording, DistractorRules rules) {
        this.vocabulary = vocabulary;
        this.wording = wording;
        this.base = vocabulary.base();
        this.rules = rules;
    }

    private record Pair(Fact fact, Term left, Term right) {}

    List<Question> all() {
        Map<String, List<Pair>> byKind = new LinkedHashMap<>();
        for (Fact fact : base.facts()) {
            Pair pair = pair(fact);
            if (pair != null) {
                String kind = fact.relation() + " " + pair.left().kind() + " "
                        + pair.right().kind();
                byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(pair);
            }
        }
        List<Question> questions = new ArrayList<>();
        byKind.values().forEach(pairs -> addGroups(pairs, questions));
        return questions;
    }

    /** A pair that matches by knowledge alone: neither side names the other. */
    private @Nullable Pair pair(Fact fact) {
        Relation relation = base.relation(fact);
        boolean once = base.facts(fact.subject(), fact.relation()).size() == 1;
        boolean vague = relation.valueType() == Relation.ValueType.TEXT && !relation.inverseSingle();
        if (!fact.isAskable()
                || fact.attributed()
                || vague
                || !relation.single()
                || relation.list()
                || !once
                || !base.conflicts(fact).isEmpty()) {
            return null;
        }
        List<Term> values = vocabulary.values(fact);
        if (values.size() != 1
                || values.get(0).number() != null
                || values.get(0).text().length() > LONGEST) {
            return null;
        }
        Term left = vocabulary.subject(fact);
        List<String> leftWords = Words.of(left.text());
        boolean telling = Words.of(values.get(0).text()).stream()
                .anyMatch(word -> word.length() >= 4 && leftWords.contains(word));
        return telling ? null : new Pair(fact, left, values.get(0));
    }

    private void addGroups(List<Pair> pairs, List<Question> questions) {
        List<Pair> left = new ArrayList<>(pairs);
        int group = 0;
        while (left.size() >= FEWEST) {
            List<Pair> chosen = new ArrayList<>();
            for (Pair pair : left) {
                if (chosen.size() < MOST && chosen.stream().noneMatch(other -> clashes(other, pair))) {
                    chosen.add(pair);
                }
            }
            if (chosen.size() < FEWEST) {
                return;
            }
            left.removeAll(chosen);
            questions.add(question(chosen, pairs, group++, questions.size()));
        }
    }

    private static boolean clashes(Pair one, Pair other) {
        return one.left().overlaps(other.left()) || one.right().overlaps(other.right());
    }

    private Question question(List<Pair> chosen, List<Pair> all, int group, int turn) {
        Fact first = chosen.get(0).fact();
        Relation relation = base.relation(first);
        String kind = base.entity(first.subject()).kind();
        List<String> spare = all.stream()
                .filter(pair -> !chosen.contains(pair))
                .map(Pair::right)
                .filter(term -> chosen.stream()
                        .allMatch(pair ->
                                rules.bar(pair.fact(), Asked.VALUE, term).isEmpty()))
                .map(Term::text)
                .limit(1)
                .toList();
        String card = "matching:" + relation.id() + ":" + kind + ":"
                + chosen.get(0).right().kind() + ":" + group;
        List<Citation> citations = chosen.stream()
                .map(pair -> pair.fact().citations().get(0))
                .distinct()
                .toList();
        String explanation = chosen.stream()
                .map(pair -> Wording.capital(pair.left().text()) + " – "
                        + pair.right().text())
                .collect(Collectors.joining("; ", "", "."));
        return new Question(
                card,
                card,
                QuestionType.MATCHING,
                first.topic(),
                "matching " + relation.id() + " " + turn % 2,
                wording.sourced(
                        stem(kind, relation.label(), turn),
                        chosen.stream().map(Pair::fact).toList(),
                        turn),
                new Answer.Pairs(
                        chosen.stream()
                                .map(pair -> new Answer.Pair(
                                        Wording.capital(pair.left().text()),
                                        pair.right().text()))
                                .toList(),
                        spare),
                explanation,
                chosen.stream().map(pair -> pair.fact().id()).toList(),
                citations,
                null);
    }

    private static String stem(String kind, String label, int turn) {
        return turn % 2 == 0
                ? "Which " + label + " belongs to which " + kind + "?"
                : "How do the " + kind + " and the " + label + " go together?";
    }
}
