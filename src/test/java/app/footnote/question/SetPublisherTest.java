package app.footnote.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;

class SetPublisherTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Database database;
    private SetPublisher publisher;
    private Library library;

    @BeforeEach
    void open(Database opened) {
        database = opened;
        publisher = new SetPublisher(database, new Ids(InstantSource.fixed(NOON), 0, 0), InstantSource.fixed(NOON));
        library = new Library(database);
    }

    @StoreTest
    void aPublishedSetIsReadAsItWasWritten() {
        SetContent content = SmallSet.ofCards("bodies", 150);
        publisher.publish(content);
        PublishedSet set = library.set("bodies").orElseThrow();
        assertThat(set.metadata()).isEqualTo(content.metadata());
        assertThat(set.hash()).isEqualTo(SetPublisher.hash(content));
        assertThat(questions(set)).isEqualTo(content.questions());
        assertThat(set.cards()).hasSize(150);
        assertThat(set.cardsByTopic()).containsOnlyKeys("bodies", "summits");
        assertThat(library.sets()).containsExactly(set);
    }

    @StoreTest
    void everyKindOfAnswerComesBackAsItWas() {
        List<Answer> answers = List.of(
                new Answer.Text("Bern", List.of("Berne")),
                new Answer.Number(new BigDecimal("4300.50"), new BigDecimal("0.1"), "km"),
                new Answer.Order(List.of("one", "two")),
                new Answer.Pairs(List.of(new Answer.Pair("a", "b")), List.of("c")));
        List<Question> questions = new ArrayList<>();
        for (Answer answer : answers) {
            questions.add(SmallSet.question(questions.size(), QuestionType.SHORT_ANSWER, answer, "“Ö” \u0001 \"q\"?"));
        }
        publisher.publish(SmallSet.of("kinds", questions));
        assertThat(questions(library.set("kinds").orElseThrow())).isEqualTo(questions);
    }

    @StoreTest
    void publishingTheSameAgainChangesNothing() {
        SetContent content = SmallSet.ofCards("bodies", 3);
        publisher.publish(content);
        Map<String, Long> before = counts();
        publisher.publish(content);
        new SetPublisher(database, new Ids(InstantSource.fixed(NOON.plusSeconds(60)), 0, 0), InstantSource.fixed(NOON))
                .publish(content);
        assertThat(counts()).isEqualTo(before);
        assertThat(publisher.isCurrent("bodies", SetPublisher.hash(content))).isTrue();
        assertThat(publisher.isCurrent("bodies", "other")).isFalse();
        assertThat(publisher.isCurrent("others", SetPublisher.hash(content))).isFalse();
    }

    @StoreTest
    void onlyAChangedQuestionGetsANewVersionAndCardsKeepTheirIds() {
        SetContent content = SmallSet.ofCards("bodies", 4);
        publisher.publish(content);
        PublishedSet before = library.set("bodies").orElseThrow();
        List<Question> changed = new ArrayList<>(content.questions());
        changed.set(
                1,
                SmallSet.question(
                        0, QuestionType.SINGLE_CHOICE, changed.get(1).answer(), "In which town does body 0 sit?"));
        publisher.publish(SmallSet.of("bodies", changed));
        PublishedSet after = library.set("bodies").orElseThrow();
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.cards()).isEqualTo(before.cards());
        assertThat(after.entries().get(1).question())
                .isEqualTo(before.entries().get(1).question());
        Set<Long> versions = versions(after);
        versions.removeAll(versions(before));
        assertThat(versions).hasSize(1);
        assertThat(library.question(before.entries().get(1).id()))
                .isEqualTo(content.questions().get(1));
    }

    @StoreTest
    void goingBackToAnEarlierContentShowsItsVersionAgain() {
        SetContent first = SmallSet.ofCards("bodies", 2);
        publisher.publish(first);
        PublishedSet before = library.set("bodies").orElseThrow();
        publisher.publish(SmallSet.ofCards("bodies", 3));
        publisher.publish(first);
        assertThat(library.set("bodies").orElseThrow()).isEqualTo(before);
    }

    @StoreTest
    void anotherOrderIsAnotherVersionOfTheSameQuestions() {
        SetContent content = SmallSet.ofCards("bodies", 4);
        publisher.publish(content);
        List<Question> reversed = new ArrayList<>(content.questions());
        Collections.reverse(reversed);
        publisher.publish(SmallSet.of("bodies", reversed));
        assertThat(questions(library.set("bodies").orElseThrow())).isEqualTo(reversed);
        assertThat(counts().get("question_version")).isEqualTo(12);
    }

    @StoreTest
    void equalKeysInTwoSetsAreTwoCards() {
        publisher.publish(SmallSet.ofCards("one", 2));
        publisher.publish(SmallSet.ofCards("other", 2));
        assertThat(library.set("one").orElseThrow().cards())
                .doesNotContainAnyElementsOf(library.set("other").orElseThrow().cards());
        assertThat(library.sets()).hasSize(2);
    }

    @StoreTest
    void twoQuestionsWithOneIdAreRefusedAndNothingIsStored() {
        Question question = SmallSet.ofCards("bodies", 1).questions().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publisher.publish(SmallSet.of("bodies", List.of(question, question))))
                .withMessage("Two questions have the id “body-0:card”.");
        assertThat(library.sets()).isEmpty();
    }

    private List<Question> questions(PublishedSet set) {
        return set.entries().stream().map(entry -> library.question(entry.id())).toList();
    }

    private static Set<Long> versions(PublishedSet set) {
        return set.entries().stream().map(PublishedSet.Entry::id).collect(Collectors.toSet());
    }

    private Map<String, Long> counts() {
        return database.read(handle ->
                List.of("question_set", "set_version", "question", "card", "question_version", "set_version_question")
                        .stream()
                        .collect(Collectors.toMap(
                                table -> table,
                                table -> handle.createQuery("SELECT COUNT(*) FROM <table>")
                                        .define("table", table)
                                        .mapTo(Long.class)
                                        .one())));
    }
}
