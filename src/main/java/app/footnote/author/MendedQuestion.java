package app.footnote.author;

import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.response.Repair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is to be asked from its next version on, after its key was changed. What cannot be said in a question,
 * such as two orders that are both right, is left to its author.
 */
record MendedQuestion(Question published, Repair repair) {
    /** The fields that say what is right. */
    private static final List<String> KEY =
            List.of("answer", "wrong", "accept", "tolerance", "range", "pairs", "spare", "options");

    /**
     * The part of a draft, mended.
     *
     * @return empty where it says something else by now than what was published, or needs no change
     */
    Optional<DraftPart> of(DraftPart part) {
        Map<String, Object> fields = new LinkedHashMap<>(part.fields());
        Map<String, Object> before = GeneratedFields.of(published);
        if (!texts(fields.get("answer")).equals(texts(before.get("answer")))) {
            return Optional.empty();
        }
        return answer().map(mended -> {
            Map<String, Object> after = GeneratedFields.of(published.withAnswer(mended));
            KEY.forEach(field -> {
                fields.remove(field);
                if (after.containsKey(field)) {
                    fields.put(field, after.get(field));
                }
            });
            return DraftPart.of(part.file(), part.id(), fields);
        });
    }

    private Optional<Answer> answer() {
        Answer answer = published.answer();
        if (repair instanceof Repair.NewKey key) {
            return Optional.of(answer instanceof Answer.Choice choice ? chosen(choice, key.answer()) : key.answer());
        }
        if (!(repair instanceof Repair.AcceptAlso accept)) {
            return Optional.empty();
        }
        if (answer instanceof Answer.Text text) {
            List<String> accepted = new ArrayList<>(text.accepted());
            accept.answers().forEach(also -> accepted.addAll(texts(also)));
            return Optional.of(new Answer.Text(text.expected(), List.copyOf(Set.copyOf(accepted)), text.exact()));
        }
        return answer instanceof Answer.Choice choice ? without(choice, accept) : Optional.empty();
    }

    /** What turned out right as well is no distractor any more. */
    private static Optional<Answer> without(Answer.Choice choice, Repair.AcceptAlso accept) {
        Set<String> right = accept.answers().stream()
                .flatMap(answer -> texts(answer).stream())
                .collect(Collectors.toSet());
        List<Option> distractors = choice.distractors().stream()
                .filter(option -> !right.contains(option.text()))
                .toList();
        return distractors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Choice(
                        choice.keys(), distractors, choice.shown(), choice.sorted(), choice.credit()));
    }

    /** Reasons why an option is wrong, or right, go where that is no longer so. */
    private static Answer chosen(Answer.Choice choice, Answer key) {
        Set<String> right = Set.copyOf(texts(key));
        List<Option> keys = new ArrayList<>();
        List<Option> distractors = new ArrayList<>();
        for (Option option : choice.keys()) {
            (right.contains(option.text()) ? keys : distractors)
                    .add(right.contains(option.text()) ? option : new Option(option.text(), null, List.of()));
        }
        for (Option option : choice.distractors()) {
            (right.contains(option.text()) ? keys : distractors)
                    .add(right.contains(option.text()) ? new Option(option.text(), null, List.of()) : option);
        }
        return new Answer.Choice(keys, distractors, choice.shown(), choice.sorted(), choice.credit());
    }

    private static List<String> texts(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return choice.keys().stream().map(Option::text).toList();
        }
        List<String> texts = new ArrayList<>();
        if (answer instanceof Answer.Text text) {
            texts.add(text.expected());
            texts.addAll(text.accepted());
        }
        return texts;
    }

    /** The texts of an answer as a file says it, a single one or a list, of plain texts or of options. */
    private static List<String> texts(@Nullable Object answer) {
        if (answer instanceof List<?> list) {
            return list.stream().flatMap(each -> texts(each).stream()).sorted().toList();
        }
        if (answer instanceof Map<?, ?> option) {
            return List.of(String.valueOf(option.get("text")));
        }
        return answer == null ? List.of() : List.of(String.valueOf(answer));
    }
}
