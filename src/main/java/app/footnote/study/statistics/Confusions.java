package app.footnote.study.statistics;

import app.footnote.db.Database;
import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.question.Answer;
import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.study.statistics.ConfusionStore.Wrong;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody takes for what, among their last wrong answers: which wrong option they picked for which key, which text
 * they typed that is a wrong option of the same card, and which place they gave to which row of a match.
 */
public final class Confusions {
    private static final int ANSWERS = 500;
    private static final int MOST = 10;

    private final Database database;
    private final Library library;

    public Confusions(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /**
     * A pair.
     *
     * @param card the last one on which it happened
     * @param stem what was asked then
     */
    public record Confusion(String right, String picked, int times, long card, String stem) {}

    private record Pair(String right, String picked) {}

    /** The most frequent pairs of a set, those of the last days first where they are as frequent. */
    public List<Confusion> of(long person, PublishedSet set) {
        List<Wrong> wrongs = database.read(handle -> ConfusionStore.selectWrong(handle, person, set.id(), ANSWERS));
        Map<Long, Long> choices = choices(set, wrongs);
        Map<Pair, Confusion> pairs = new LinkedHashMap<>();
        for (Wrong wrong : wrongs) {
            Question question = library.question(wrong.questionVersion());
            for (Pair pair : pairs(library.shown(wrong.questionVersion(), wrong.seed()), wrong, choices)) {
                pairs.merge(
                        pair,
                        new Confusion(
                                pair.right(),
                                pair.picked(),
                                1,
                                wrong.card(),
                                question.asked().plain()),
                        (before, more) -> new Confusion(
                                pair.right(), pair.picked(), before.times() + 1, before.card(), before.stem()));
            }
        }
        return pairs.values().stream()
                .sorted(Comparator.comparingInt((Confusion pair) -> -pair.times()))
                .limit(MOST)
                .toList();
    }

    /** Of the cards whose answer was typed, the question that has options. */
    private static Map<Long, Long> choices(PublishedSet set, List<Wrong> wrongs) {
        Set<Long> typed = wrongs.stream()
                .filter(wrong -> wrong.given() instanceof Given.Typed)
                .map(Wrong::card)
                .collect(Collectors.toSet());
        Map<Long, Long> choices = new HashMap<>();
        if (!typed.isEmpty()) {
            set.entries().stream()
                    .filter(entry -> entry.type() == QuestionType.SINGLE_CHOICE && typed.contains(entry.card()))
                    .forEach(entry -> choices.putIfAbsent(entry.card(), entry.id()));
        }
        return choices;
    }

    private List<Pair> pairs(Presentation shown, Wrong wrong, Map<Long, Long> choices) {
        if (wrong.given() instanceof Given.Chosen chosen) {
            return chosen(shown, chosen);
        }
        if (wrong.given() instanceof Given.Matched matched
                && shown.question().answer() instanceof Answer.Pairs answer) {
            return matched(shown, matched, answer);
        }
        Long choice = choices.get(wrong.card());
        return wrong.given() instanceof Given.Typed typed
                        && choice != null
                        && library.question(choice).answer() instanceof Answer.Choice answer
                ? typed(typed, answer)
                : List.of();
    }

    private static List<Pair> chosen(Presentation shown, Given.Chosen chosen) {
        List<Presentation.Shown> options = shown.options();
        String right = options.stream()
                .filter(Presentation.Shown::correct)
                .map(option -> shown.question().said(option.option().text()).plain())
                .collect(Collectors.joining("; "));
        return chosen.positions().stream()
                .filter(position ->
                        position < options.size() && !options.get(position).correct())
                .map(position -> new Pair(
                        right,
                        shown.question()
                                .said(options.get(position).option().text())
                                .plain()))
                .toList();
    }

    private static List<Pair> matched(Presentation shown, Given.Matched matched, Answer.Pairs answer) {
        Map<String, String> rights = new HashMap<>();
        answer.pairs().forEach(pair -> rights.put(pair.left(), pair.right()));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(shown.left().size(), matched.positions().size()); i++) {
            int position = matched.positions().get(i);
            String right = rights.getOrDefault(shown.left().get(i), "");
            if (position >= 0
                    && position < shown.right().size()
                    && !shown.right().get(position).equals(right)) {
                Question question = shown.question();
                pairs.add(new Pair(
                        question.said(right).plain(),
                        question.said(shown.right().get(position)).plain()));
            }
        }
        return pairs;
    }

    private static List<Pair> typed(Given.Typed typed, Answer.Choice answer) {
        String right = answer.keys().stream().map(Option::text).collect(Collectors.joining("; "));
        return answer.distractors().stream()
                .map(Option::text)
                .filter(text -> Grader.isSame(typed.text(), text))
                .limit(1)
                .map(text -> new Pair(right, text))
                .toList();
    }
}
