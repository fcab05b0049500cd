package app.footnote.question.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.fact.Fact;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Value;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.YamlSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions that rest on several facts: disputes, timelines, matchings, stances. */
class ComposedQuestionsTest {
    @Test
    void aDisputeBetweenDocumentsIsAskedAsOne() {
        Generated generated = Generated.from(disputed());
        List<Question> disputes = generated.questions().stream()
                .filter(question -> question.card().startsWith("conflict:"))
                .toList();
        assertThat(disputes).extracting(Question::type).contains(QuestionType.SINGLE_CHOICE);
        assertThat(disputes).allSatisfy(question -> {
            assertThat(question.stem()).contains("Green (2001)", "Brown (2005)");
            assertThat(question.facts()).containsExactly("founded-commission", "founded-later");
            assertThat(question.citations()).hasSize(2);
            assertThat(question.explanation()).contains("The documents disagree");
        });
    }

    @Test
    void theKeyOfADisputeGivesEachDocumentItsValue() {
        Question dispute = Generated.from(disputed())
                .of(QuestionType.SINGLE_CHOICE)
                .filter(question -> question.card().startsWith("conflict:"))
                .findFirst()
                .orElseThrow();
        Answer.Choice choice = (Answer.Choice) dispute.answer();
        assertThat(choice.keys()).extracting(Option::text).containsExactly("Green: 1990; Brown: 1992");
        assertThat(choice.distractors())
                .extracting(Option::text)
                .containsExactlyInAnyOrder(
                        "Green: 1992; Brown: 1990", "Green: 1990; Brown: 1990", "Green: 1992; Brown: 1992");
    }

    @Test
    void aDisputedFactIsNeverAskedWithoutItsSource() {
        assertThat(Generated.from(disputed()).about("founded-commission"))
                .isNotEmpty()
                .allMatch(question -> question.stem().contains("Green (2001)"));
    }

    @Test
    void aDisputeInsideOneDocumentIsNotAskedAsOne() {
        YamlSet set = YamlSet.rich().fact("founded-later", "commission", "founded", "1992", "");
        assertThat(Generated.from(set).questions())
                .noneMatch(question -> question.card().startsWith("conflict:"));
    }

    @Test
    void aTimelineHasOneOrder() {
        YamlSet set = YamlSet.rich().withoutFact("founded-league").founded("league", "1993-05");
        Generated generated = Generated.from(set);
        assertThat(generated.of(QuestionType.ORDERING)).isNotEmpty().allSatisfy(question -> {
            List<PartialDate> dates = new ArrayList<>();
            for (String id : question.facts()) {
                Fact fact = generated.set().facts().fact(id).orElseThrow();
                dates.add(((Value.Date) fact.value()).date());
            }
            for (int i = 1; i < dates.size(); i++) {
                assertThat(dates.get(i).first()).isAfter(dates.get(i - 1).last());
            }
        });
    }

    @Test
    void aTimelineNamesNoDateAndLeavesOutDisputedOnes() {
        Generated generated = Generated.from(disputed());
        assertThat(generated.of(QuestionType.ORDERING)).isNotEmpty().allSatisfy(question -> {
            assertThat(((Answer.Order) question.answer()).items()).noneMatch(item -> item.matches(".*\\d{4}.*"));
            assertThat(question.facts()).doesNotContain("founded-commission", "founded-later");
        });
    }

    @Test
    void aMatchingHasOneSolution() {
        Generated generated = Generated.from(YamlSet.rich());
        assertThat(generated.of(QuestionType.MATCHING)).isNotEmpty().allSatisfy(question -> {
            Answer.Pairs pairs = (Answer.Pairs) question.answer();
            assertThat(pairs.pairs()).extracting(Answer.Pair::left).doesNotHaveDuplicates();
            assertThat(pairs.pairs()).extracting(Answer.Pair::right).doesNotHaveDuplicates();
            assertThat(pairs.pairs()).extracting(Answer.Pair::right).doesNotContainAnyElementsOf(pairs.spare());
        });
    }

    @Test
    void whatMovedOrIsDisputedIsNotMatched() {
        YamlSet set = YamlSet.rich().fact("other", "commission", "seat", "old-tidewater", "cites: brown-2005 1.1");
        assertThat(Generated.from(set).of(QuestionType.MATCHING))
                .noneMatch(question -> question.facts().contains("seat-commission"));
    }

    @Test
    void twoSubjectsWithOneValueAreNotMatchedTogether() {
        YamlSet set = YamlSet.rich().withoutFact("seat-union").seat("union", "tidewater");
        assertThat(Generated.from(set).of(QuestionType.MATCHING))
                .noneMatch(question -> question.facts().contains("seat-commission")
                        && question.facts().contains("seat-union"));
    }

    @Test
    void trueOrFalseIsAskedOfStancesWithTheirSourceOnly() {
        assertThat(Generated.from(YamlSet.rich()).of(QuestionType.TRUE_FALSE))
                .isNotEmpty()
                .allSatisfy(question -> {
                    assertThat(question.stem()).contains("Green (2001)");
                    assertThat(((Answer.Choice) question.answer())
                                    .distractors()
                                    .get(0)
                                    .because())
                            .isNotBlank();
                });
    }

    private static YamlSet disputed() {
        return YamlSet.rich()
                .fact("founded-later", "commission", "founded", "1992", "cites: brown-2005 1.1 0123456789abcdef");
    }
}
