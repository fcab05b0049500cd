package app.footnote.report.items;

import app.footnote.db.Json;
import app.footnote.question.Answer;
import app.footnote.question.ContentHash;
import app.footnote.question.Option;
import app.footnote.question.Question;
import java.util.List;

/**
 * What is asked for and offered. Versions of a question that have the same form are one question for whoever answers it,
 * whatever became of its explanation or of a word in its stem; answers to others are never counted together.
 */
final class ItemForm {
    private ItemForm() {}

    private record Choice(String type, List<String> keys, List<String> distractors, int shown) {}

    private record Other(String type, Answer answer) {}

    static String of(Question question) {
        String type = question.type().code();
        Object form = question.answer() instanceof Answer.Choice choice
                ? new Choice(type, texts(choice.keys()), texts(choice.distractors()), choice.shown())
                : new Other(type, question.answer());
        return ContentHash.of(Json.write(form));
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
