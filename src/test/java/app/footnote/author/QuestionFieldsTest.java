package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.author.EditedAnswer.OptionRow;
import app.footnote.author.EditedAnswer.PairRow;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is typed comes back as it was typed: through the form, and through the file. */
class QuestionFieldsTest {
    private static final int TIMES = 200;
    private static final List<String> WORDS =
            List.of("Brill", "1921", "the river", "a “quote”", "x; y", "5 < 6", "über", "$x^2$", "two\nlines");

    @ParameterizedTest
    @EnumSource
    void whatIsTypedComesBackFromTheFormAndFromTheFile(QuestionType type) {
        for (int seed = 0; seed < TIMES; seed++) {
            EditedQuestion question = question(type, new Random(seed));
            Map<String, List<String>> form = QuestionInput.fields(question);

            assertThat(QuestionInput.read(type, name -> form.getOrDefault(name, List.of())))
                    .as("seed %d", seed)
                    .isEqualTo(question);
            assertThat(QuestionFields.shown(QuestionFields.of("q-1", question, Map.of())))
                    .as("seed %d", seed)
                    .isEqualTo(question);
        }
    }

    @Test
    void whatTheFormDoesNotShowStaysInTheFile() {
        Map<String, Object> before =
                Map.of("card", "brill:value", "facts", List.of("brill"), "draft", true, "hint", "h");

        Map<String, Object> fields =
                QuestionFields.of("q-1", EditedQuestion.begun(QuestionType.CARD, "general"), before);

        assertThat(fields)
                .containsEntry("card", "brill:value")
                .containsEntry("facts", List.of("brill"))
                .containsEntry("draft", true)
                .doesNotContainKey("hint");
    }

    @Test
    void twoPairsWithOneLeftSideAreBothKept() {
        EditedQuestion question = EditedQuestion.begun(QuestionType.MATCHING, "general")
                .with(new EditedAnswer.Pairs(List.of(new PairRow("a", "1"), new PairRow("a", "2")), List.of()));

        assertThat(QuestionFields.shown(QuestionFields.of("q-1", question, Map.of())))
                .isEqualTo(question);
    }

    @Test
    void rowsAreMovedAddedAndTakenOutByTheirButtons() {
        EditedQuestion question = EditedQuestion.begun(QuestionType.ORDERING, "general")
                .with(new EditedAnswer.Items(List.of("a", "b", "c")));

        assertThat(items(EditedRows.after(question, "up-row-1"))).containsExactly("b", "a", "c");
        assertThat(items(EditedRows.after(question, "up-row-0"))).containsExactly("a", "b", "c");
        assertThat(items(EditedRows.after(question, "down-row-1"))).containsExactly("a", "c", "b");
        assertThat(items(EditedRows.after(question, "drop-row-2"))).containsExactly("a", "b");
        assertThat(items(EditedRows.after(question, "add-row"))).containsExactly("a", "b", "c", "");
        assertThat(items(EditedRows.after(question, "drop-row-9"))).containsExactly("a", "b", "c");
    }

    private static List<String> items(EditedQuestion question) {
        return ((EditedAnswer.Items) question.answer()).items();
    }

    private static EditedQuestion question(QuestionType type, Random random) {
        return new EditedQuestion(
                type,
                word(random),
                random.nextBoolean(),
                word(random),
                answer(type, random),
                word(random),
                word(random),
                word(random),
                cites(random));
    }

    private static EditedAnswer answer(QuestionType type, Random random) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                new EditedAnswer.Options(
                        options(random),
                        type == QuestionType.SINGLE_CHOICE ? "part" : pick(random, List.of("part", "all", "each")),
                        pick(random, List.of("", "4")));
            case TRUE_FALSE ->
                new EditedAnswer.Options(
                        List.of(
                                new OptionRow("True", word(random), true, List.of()),
                                new OptionRow("False", word(random), false, cites(random))),
                        "part",
                        "");
            case CARD, SHORT_ANSWER, CLOZE ->
                new EditedAnswer.Typed(
                        word(random), List.of("one", "other"), random.nextBoolean() ? List.of("case") : List.of());
            case NUMERIC ->
                random.nextBoolean()
                        ? new EditedAnswer.Numeric("12.5", pick(random, List.of("", "1")), false, "", "", "km")
                        : new EditedAnswer.Numeric("", "", true, "3", "4.5", "");
            case ORDERING -> new EditedAnswer.Items(words(random));
            case MATCHING ->
                new EditedAnswer.Pairs(
                        IntStream.range(0, 4)
                                .mapToObj(i ->
                                        new PairRow(word(random) + pick(random, List.of("", " more")), word(random)))
                                .toList(),
                        List.of("spare"));
        };
    }

    /** The right ones first, as they come back from the file. */
    private static List<OptionRow> options(Random random) {
        List<OptionRow> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add(new OptionRow(word(random), word(random), random.nextBoolean(), cites(random)));
        }
        rows.sort(Comparator.comparing(row -> !row.right()));
        return rows;
    }

    private static List<String> cites(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> "brill " + (i + 1) + ".1 0123456789abcdef")
                .toList();
    }

    private static List<String> words(Random random) {
        return IntStream.range(0, 3).mapToObj(i -> word(random)).toList();
    }

    private static String word(Random random) {
        return pick(random, WORDS);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
