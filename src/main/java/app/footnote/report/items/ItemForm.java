package app.footnote.report.items;

import app.footnote.db.Json;
import app.footnote.question.Answer;
import app.footnote.question.ContentHash;
import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked for and offered. Versions of a question that have the same form by now are one question for whoever answers
 * it, whatever became of its explanation or of a word in its stem; answers to others are never counted together.
 */
final class ItemForm {
    private ItemForm() {}

    private record Choice(String type, List<String> options, List<String> keys, int shown) {}

    private record Other(String type, List<Answer> answers) {}

    /** A hash of it. */
    static String of(Library library, long version) {
        Question question = library.question(version);
        String type = question.type().code();
        List<Answer> answers = library.keys().of(version).answers(question);
        Object form = question.answer() instanceof Answer.Choice choice
                ? new Choice(type, texts(options(question)), keys(answers), choice.shown())
                : new Other(type, answers);
        return ContentHash.of(Json.write(form));
    }

    /** All options of a question, sorted by their texts, so that which of them are keys does not matter. */
    static List<Option> options(Question question) {
        return question.answer() instanceof Answer.Choice choice
                ? Stream.concat(choice.keys().stream(), choice.distractors().stream())
                        .sorted(Comparator.comparing(Option::text))
                        .toList()
                : List.of();
    }

    private static List<String> keys(List<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer instanceof Answer.Choice choice ? choice.keys().stream() : Stream.empty())
                .map(Option::text)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
