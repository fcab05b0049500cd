package app.footnote.question.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Json;
import app.footnote.document.Document;
import app.footnote.document.Words;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Value;
import app.footnote.question.Answer;
import app.footnote.question.BuiltInSet;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.Topic;
import app.footnote.question.generate.Generator;
import app.footnote.question.item.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What the built-in set promises. */
class BuiltInSetTest {
    private final FactBase facts = BuiltInSet.set().facts();
    private final List<Question> questions = BuiltInSet.questions();

    /** Without the allowance for small numbers that the report of any set makes. */
    @Test
    void noTrickOfTheGuesserBeatsChanceByMoreThanFivePoints() {
        assertThat(Guesser.scores(questions))
                .allSatisfy(score -> assertThat(score.right()).isLessThanOrEqualTo(score.chance() + Guesser.MARGIN));
    }

    @Test
    void hasNoFinding() {
        assertThat(SetCheck.of(BuiltInSet.set(), questions))
                .extracting(Finding::sentence)
                .isEmpty();
    }

    @Test
    void noTrickGuessesBetterThanChance() {
        assertThat(Guesser.scores(questions)).isNotEmpty().noneMatch(Guesser.Score::isTelling);
    }

    @Test
    void isMadeOfTwoHundredFactsOrMore() {
        assertThat(facts.facts()).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void coversEveryDocumentAndEveryTopic() {
        Set<String> asked = new HashSet<>();
        questions.forEach(question -> asked.addAll(question.facts()));
        List<Fact> used =
                facts.facts().stream().filter(fact -> asked.contains(fact.id())).toList();
        assertThat(used.stream().flatMap(fact -> fact.documents().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        facts.documents().stream().map(Document::id).toList());
        assertThat(questions.stream().map(Question::topic).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        BuiltInSet.set().topics().stream().map(Topic::id).toList());
    }

    @Test
    void mostWrongOptionsSayWhyWithACitation(TestReporter reporter) {
        List<Option> wrong = questions.stream()
                .filter(question -> question.type() != QuestionType.TRUE_FALSE)
                .flatMap(question ->
                        question.answer() instanceof Answer.Choice choice ? choice.distractors().stream() : null)
                .toList();
        long explained = wrong.stream()
                .filter(option ->
                        option.because() != null && !option.citations().isEmpty())
                .count();
        reporter.publishEntry("wrong options that say why", "%d of %d".formatted(explained, wrong.size()));
        assertThat(explained).isGreaterThanOrEqualTo((long) Math.ceil(0.7 * wrong.size()));
    }

    @Test
    void amongAnyTwentyQuestionsNoFrameStandsMoreThanThreeTimes() {
        List<String> tooOften = new ArrayList<>();
        for (int from = 0; from < questions.size(); from++) {
            Map<String, Integer> counts = new HashMap<>();
            for (Question question : questions.subList(from, Math.min(questions.size(), from + 20))) {
                if (counts.merge(question.frame(), 1, Integer::sum) == 4) {
                    tooOften.add(question.frame() + " from " + from);
                }
            }
        }
        assertThat(tooOften).isEmpty();
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(Json.write(Generator.generate(BuiltInSet.set(), 1))).isEqualTo(Json.write(questions));
    }

    @Test
    void idsAreDistinct() {
        Set<String> ids = new HashSet<>();
        assertThat(questions.stream().map(Question::id).filter(id -> !ids.add(id)))
                .isEmpty();
    }

    @Test
    void whatIsReportedForAMomentIsAskedWithItsYear() {
        for (Question question : ofOneFact()) {
            PartialDate asOf = fact(question.facts().get(0)).validity().asOf();
            if (asOf != null && question.type() != QuestionType.CLOZE) {
                assertThat(Words.of(question.stem()))
                        .as(question.id())
                        .anyMatch(word -> word.matches("(?:19|20)\\d\\d"));
            }
        }
    }

    @Test
    void claimsAndDisputedFactsAreAskedWithTheirReporter() {
        for (Question question : ofOneFact()) {
            Fact fact = fact(question.facts().get(0));
            if (fact.attributed() || !facts.conflicts(fact).isEmpty()) {
                assertThat(fact.documents())
                        .as(question.id())
                        .allMatch(document -> question.stem()
                                .contains(facts.document(document).author()));
            }
        }
    }

    @Test
    void disputesBetweenDocumentsAreAskedAsWhatTheyAre() {
        assertThat(facts.conflicts()).isNotEmpty();
        assertThat(questions.stream().filter(question -> question.card().startsWith("conflict:")))
                .isNotEmpty()
                .allMatch(question -> question.facts().size() == 2);
    }

    @Test
    void timelinesHaveOneOrder() {
        List<Question> timelines = questions.stream()
                .filter(question -> question.card().startsWith("timeline:"))
                .toList();
        assertThat(timelines).isNotEmpty();
        for (Question timeline : timelines) {
            List<PartialDate> dates =
                    timeline.facts().stream().map(id -> date(fact(id))).toList();
            for (int i = 1; i < dates.size(); i++) {
                assertThat(dates.get(i).first())
                        .as(timeline.id())
                        .isAfter(dates.get(i - 1).last());
            }
        }
    }

    @Test
    void matchingsHaveOneSolution() {
        List<Question> matchings = questions.stream()
                .filter(question -> question.card().startsWith("matching:"))
                .toList();
        assertThat(matchings).isNotEmpty();
        for (Question matching : matchings) {
            List<Answer.Pair> pairs = ((Answer.Pairs) matching.answer()).pairs();
            for (String id : matching.facts()) {
                Fact fact = fact(id);
                long values = facts.facts(fact.subject(), fact.relation()).size();
                assertThat(values).as(matching.id() + " " + id).isEqualTo(1);
            }
            assertThat(pairs.stream().map(Answer.Pair::left)).as(matching.id()).doesNotHaveDuplicates();
            assertThat(pairs.stream().map(Answer.Pair::right)).as(matching.id()).doesNotHaveDuplicates();
        }
    }

    private List<Question> ofOneFact() {
        return questions.stream()
                .filter(question -> question.facts().size() == 1)
                .toList();
    }

    private Fact fact(String id) {
        return facts.fact(id).orElseThrow();
    }

    private static PartialDate date(Fact fact) {
        PartialDate at = fact.validity().at();
        return fact.value() instanceof Value.Date value ? value.date() : java.util.Objects.requireNonNull(at);
    }
}
