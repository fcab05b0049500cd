package app.footnote.question.generate;

import app.footnote.document.Citation;
import app.footnote.fact.Conflict;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Value;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.item.ItemChecks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks what two documents disagree about as what it is: which says what? */
final class ConflictQuestions {
    private final FactBase base;
    private final Wording wording;

    ConflictQuestions(FactBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
    }

    List<Question> all() {
        List<Question> questions = new ArrayList<>();
        Set<String> disputes = new HashSet<>();
        for (Conflict conflict : base.conflicts()) {
            Optional<Dispute> dispute = conflict.isBetweenDocuments() ? dispute(conflict) : Optional.empty();
            dispute.filter(found -> disputes.add(author(conflict.one()) + author(conflict.other()) + found.about()))
                    .ifPresent(found -> {
                        int turn = disputes.size();
                        add(questions, conflict, found, QuestionType.SINGLE_CHOICE, turn);
                        add(questions, conflict, found, QuestionType.CARD, turn + 1);
                    });
        }
        return questions;
    }

    /** What it is about, and what either side says of it. */
    private record Dispute(String about, String one, String other) {}

    private Optional<Dispute> dispute(Conflict conflict) {
        Fact one = conflict.one();
        Fact other = conflict.other();
        String subject = base.entity(one.subject()).text();
        String label = base.relation(one).label();
        return switch (conflict.kind()) {
            case VALUES ->
                Optional.of(new Dispute("the " + label + " of " + subject, wording.value(one), wording.value(other)));
            case LISTS, OUTSIDER ->
                differing(one, other)
                        .map(name -> new Dispute(
                                "whether " + name + " belongs to the " + label + "s of " + subject,
                                names(one, name) ? "yes" : "no",
                                names(other, name) ? "yes" : "no"));
            case EXCLUSION ->
                shared(one, other)
                        .map(name -> new Dispute(
                                "what " + name + " is to " + subject,
                                label,
                                base.relation(other).label()));
            case DENIAL ->
                Optional.of(
                        new Dispute("whether " + subject + " has come into being", existence(one), existence(other)));
            case DECLARED -> Optional.empty();
        };
    }

    private static String existence(Fact fact) {
        return fact.denied() ? "not yet there" : "already there";
    }

    private Optional<String> differing(Fact one, Fact other) {
        return Stream.concat(names(one).stream(), names(other).stream())
                .filter(name -> names(one, name) != names(other, name))
                .findFirst();
    }

    private Optional<String> shared(Fact one, Fact other) {
        return names(one).stream().filter(name -> names(other, name)).findFirst();
    }

    private List<String> names(Fact fact) {
        return fact.value() instanceof Value.Entities entities
                ? entities.ids().stream().map(id -> base.entity(id).name()).toList()
                : List.of();
    }

    private boolean names(Fact fact, String name) {
        return names(fact).contains(name);
    }

    private String author(Fact fact) {
        return Wording.listed(
                fact.documents().stream().map(id -> base.document(id).author()).toList());
    }

    private void add(List<Question> questions, Conflict conflict, Dispute dispute, QuestionType type, int turn) {
        Question question = question(conflict, dispute, type, turn);
        if (ItemChecks.of(question).isEmpty()) {
            questions.add(question);
        }
    }

    private Question question(Conflict conflict, Dispute dispute, QuestionType type, int turn) {
        Fact one = conflict.one();
        Fact other = conflict.other();
        List<Citation> citations = Stream.concat(one.citations().stream(), other.citations().stream())
                .distinct()
                .toList();
        String both = wording.statement(one) + " " + wording.statement(other);
        String key = sides(one, dispute.one(), other, dispute.other());
        List<Option> wrong = Stream.of(
                        sides(one, dispute.other(), other, dispute.one()),
                        sides(one, dispute.one(), other, dispute.one()),
                        sides(one, dispute.other(), other, dispute.other()))
                .map(text -> new Option(text, both, citations))
                .toList();
        Answer answer = type == QuestionType.CARD
                ? new Answer.Text(key, List.of())
                : new Answer.Choice(List.of(new Option(key, null, List.of())), wrong, 1 + wrong.size(), false);
        String card = "conflict:" + one.id() + "~" + other.id();
        return new Question(
                card + ":" + type.code(),
                card,
                type,
                one.topic(),
                "conflict " + turn % 3,
                stem(wording.reporters(one), wording.reporters(other), dispute.about(), turn),
                answer,
                both + " The documents disagree.",
                List.of(one.id(), other.id()),
                citations,
                null);
    }

    private static String stem(String one, String other, String about, int turn) {
        return switch (turn % 3) {
            case 0 -> one + " and " + other + " differ on " + about + ". Which says what?";
            case 1 -> "What do " + one + " and " + other + " each say about " + about + "?";
            default -> "On " + about + ", who says what: " + one + " or " + other + "?";
        };
    }

    private String sides(Fact one, String says, Fact other, String otherSays) {
        return author(one) + ": " + says + "; " + author(other) + ": " + otherSays;
    }
}
