package app.footnote.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What counts as right for a version of a question, since its key was changed after it had been answered. Options are
 * meant by their text, so that it can be laid over whatever was shown.
 *
 * @param published whether what was right when the question was published still is
 * @param also what is right beside that, or in its place; of a choice only the keys are named
 * @param dropped whether no answer to the question counts
 * @param touched whether the key was ever changed: then what an answer was worth when it was given says nothing
 */
public record Key(boolean published, List<Answer> also, boolean dropped, boolean touched) {
    /** No key was changed. */
    public static final Key AS_PUBLISHED = new Key(true, List.of(), false, false);

    /** It was changed, and is again what it was. */
    public static final Key RESTORED = new Key(true, List.of(), false, true);

    public Key {
        also = List.copyOf(also);
    }

    /** What was right still is, and this too. */
    public Key with(List<Answer> more) {
        List<Answer> all = new ArrayList<>(also);
        more.stream().filter(answer -> !all.contains(answer)).forEach(all::add);
        return new Key(published, all, false, true);
    }

    /** This and nothing else is right. */
    public Key replacedBy(Answer answer) {
        return new Key(false, List.of(answer), false, true);
    }

    /** Nothing counts. */
    public Key drop() {
        return new Key(published, also, true, true);
    }

    /** Every answer that is right by itself, for a question; the first is what is said to be right. */
    public List<Answer> answers(Question question) {
        List<Answer> answers = new ArrayList<>();
        if (published) {
            answers.add(question.answer());
        }
        also.forEach(answer -> answers.add(whole(question.answer(), answer)));
        return answers;
    }

    /** What was shown, with this key: everything stands where it stood. */
    public Presentation over(Presentation shown) {
        if (!touched) {
            return shown;
        }
        List<Presentation> keys = answers(shown.question()).stream()
                .map(answer -> over(shown, List.of(answer), Presentation.Judged.AS_PUBLISHED))
                .toList();
        boolean answerable = shown.options().isEmpty()
                || keys.stream().anyMatch(key -> !key.keyPositions().isEmpty());
        return over(shown, answers(shown.question()), new Presentation.Judged(keys, true, !dropped && answerable));
    }

    private static Presentation over(Presentation shown, List<Answer> answers, Presentation.Judged judged) {
        Question question = shown.question().withAnswer(answers.get(0));
        Set<String> right = new HashSet<>();
        answers.forEach(answer -> right.addAll(keys(answer)));
        List<Presentation.Shown> options = shown.options().stream()
                .map(option -> new Presentation.Shown(
                        option.option(), right.contains(option.option().text())))
                .toList();
        return new Presentation(question, shown.seed(), options, shown.left(), shown.right(), judged);
    }

    private static List<String> keys(Answer answer) {
        return answer instanceof Answer.Choice choice
                ? choice.keys().stream().map(Option::text).toList()
                : List.of();
    }

    /** A choice with all the options that the question has. */
    private static Answer whole(Answer published, Answer answer) {
        if (!(published instanceof Answer.Choice choice)) {
            return answer;
        }
        List<String> right = keys(answer);
        List<Option> all = new ArrayList<>(choice.keys());
        all.addAll(choice.distractors());
        List<Option> keys =
                all.stream().filter(option -> right.contains(option.text())).toList();
        List<Option> distractors =
                all.stream().filter(option -> !right.contains(option.text())).toList();
        return new Answer.Choice(keys, distractors, choice.shown(), choice.sorted(), choice.credit());
    }
}
