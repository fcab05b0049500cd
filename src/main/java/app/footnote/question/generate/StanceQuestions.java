package app.footnote.question.generate;

import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Relation;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.item.ItemChecks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * True or false, only where a good one exists: an actor of whom one document says both what it is for and what it is
 * against. Half of them are true.
 */
final class StanceQuestions {
    private final FactBase base;
    private final Wording wording;
    private final List<Question> questions = new ArrayList<>();

    StanceQuestions(FactBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
    }

    List<Question> all() {
        Map<String, Set<String>> stances = new HashMap<>();
        List<Fact> candidates = new ArrayList<>();
        for (Fact fact : base.facts()) {
            Relation relation = base.relation(fact);
            boolean stance = relation.position() && !relation.opposite().isEmpty();
            if (stance && fact.isAskable() && fact.documents().size() == 1 && fact.holder() == null) {
                candidates.add(fact);
                stances.computeIfAbsent(actor(fact), key -> new HashSet<>()).add(relation.id());
            }
        }
        boolean truth = true;
        for (Fact fact : candidates) {
            Set<String> ofActor = stances.getOrDefault(actor(fact), Set.of());
            String opposite = base.relation(fact).opposite().stream()
                    .filter(ofActor::contains)
                    .sorted()
                    .findFirst()
                    .orElse(null);
            if (opposite != null && !isHeldBothWays(fact) && add(fact, opposite, truth)) {
                truth = !truth;
            }
        }
        return questions;
    }

    private static String actor(Fact fact) {
        return fact.subject() + ' ' + fact.documents().get(0);
    }

    private boolean isHeldBothWays(Fact fact) {
        Set<String> opposite = base.relation(fact).opposite();
        return opposite.stream()
                .flatMap(relation -> base.facts(fact.subject(), relation).stream())
                .anyMatch(other -> other.value().equals(fact.value()));
    }

    private boolean add(Fact fact, String opposite, boolean truth) {
        Relation stated = truth ? base.relation(fact) : base.relation(opposite);
        String claim = wording.fill(stated.says(), fact);
        String who = wording.reporters(fact);
        int turn = questions.size() % 3;
        String bare = claim.substring(0, claim.length() - 1);
        String stem = switch (turn) {
            case 0 -> "True or false, according to " + who + ": " + claim;
            case 1 -> "Does " + who + " write this? " + claim;
            default -> bare + ": is that so in " + who + "?";
        };
        Option key = new Option(truth ? "True" : "False", null, List.of());
        Option wrong = new Option(truth ? "False" : "True", wording.statement(fact), fact.citations());
        Question question = new Question(
                fact.id() + ":value:true-false",
                fact.id() + ":value",
                QuestionType.TRUE_FALSE,
                fact.topic(),
                "true-false " + turn,
                stem,
                new Answer.Choice(List.of(key), List.of(wrong), 2, false),
                wording.statement(fact),
                List.of(fact.id()),
                fact.citations(),
                null);
        boolean sound = ItemChecks.of(question).isEmpty();
        if (sound) {
            questions.add(question);
        }
        return sound;
    }
}
