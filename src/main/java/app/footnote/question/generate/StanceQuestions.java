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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * True or false, only where a good one exists: one document has one actor for a thing and another against it. Half of
 * them are true; the false ones give the stance of the one to the other.
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
        Map<String, List<Fact>> byObject = new LinkedHashMap<>();
        for (Fact fact : base.facts()) {
            Relation relation = base.relation(fact);
            boolean plural = base.entity(fact.subject()).plural();
            boolean stance = relation.position() && !relation.opposite().isEmpty();
            if (stance && fact.isAskable() && fact.documents().size() == 1 && fact.holder() == null && !plural) {
                byObject.computeIfAbsent(fact.value() + fact.documents().get(0), key -> new ArrayList<>())
                        .add(fact);
            }
        }
        byObject.values().forEach(this::addContested);
        return questions;
    }

    private void addContested(List<Fact> stances) {
        for (Fact fact : stances) {
            stances.stream()
                    .filter(other -> base.relation(fact).opposite().contains(other.relation()))
                    .filter(other -> !other.subject().equals(fact.subject()))
                    .filter(other -> !holdsBoth(fact, other))
                    .findFirst()
                    .ifPresent(other -> add(fact, other, questions.size() % 2 == 0));
        }
    }

    /** Whether the first actor is also said to hold what the second holds. */
    private boolean holdsBoth(Fact fact, Fact other) {
        return base.facts(fact.subject(), other.relation()).stream()
                .anyMatch(own -> own.value().equals(fact.value()));
    }

    /** States what the fact's actor holds, or in its place what the other does. */
    private void add(Fact fact, Fact contrary, boolean truth) {
        Relation stated = base.relation(truth ? fact : contrary);
        String claim = wording.fill(stated.says(), fact);
        String who = wording.reporters(fact);
        int turn = questions.size() % 3;
        String bare = claim.substring(0, claim.length() - 1);
        String stem = switch (turn) {
            case 0 -> "True or false, according to " + who + ": " + claim;
            case 1 -> "Does " + who + " say this? " + claim;
            default -> "Is this what " + who + " reports: " + bare + "?";
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
        if (ItemChecks.of(question).isEmpty()) {
            questions.add(question);
        }
    }
}
