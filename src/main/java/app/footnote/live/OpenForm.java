package app.footnote.live;

import app.footnote.live.room.RoomSettings;
import app.footnote.live.room.ScoringRule;
import app.footnote.question.Draw;
import app.footnote.question.NamedDraw;
import app.footnote.question.PublishedSet;
import app.footnote.question.QuestionType;
import app.footnote.question.Topic;
import app.footnote.web.Form;
import app.footnote.web.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how a room is to be played from the form on which it is opened. */
final class OpenForm {
    private static final int USUAL_QUESTIONS = 10;
    private static final int USUAL_READING = 5;
    private static final int USUAL_TIME = 30;

    private final Form form;
    private final PublishedSet set;

    OpenForm(Form form, PublishedSet set) {
        this.form = form;
        this.set = set;
    }

    Opening read() {
        List<Draw.Pool> pools = pools();
        boolean whole = pools.stream().anyMatch(pool -> pool.count() == 0);
        int questions = whole
                ? new Draw(pools, false).of(set.entries(), 0).size()
                : pools.stream().mapToInt(Draw.Pool::count).sum();
        RoomSettings settings = new RoomSettings(
                Math.min(RoomSettings.MOST_QUESTIONS, Math.max(1, questions)),
                form.number("reading", 0, RoomSettings.LONGEST_READING_SECONDS).orElse(USUAL_READING),
                form.number("time", 0, RoomSettings.LONGEST_ANSWER_SECONDS).orElse(USUAL_TIME),
                scoring(),
                ticked("shuffle"),
                ticked("names"),
                ticked("real-names"),
                ticked("late-join"),
                ticked("second-vote"),
                form.number("extra", 0, RoomSettings.MOST_EXTRA_PERCENT).orElse(0),
                ticked("end-early"));
        return new Opening(set.metadata().slug(), pools, "", settings);
    }

    /** Those of a draw that the set names; so many of each topic for which a number is given, else so many of the whole set. */
    private List<Draw.Pool> pools() {
        Set<String> documents = chosen("document").map(Set::of).orElse(Set.of());
        if (!documents.stream().allMatch(set.metadata()::hasDocument)) {
            throw Refusal.badRequest("choice", "document", "");
        }
        Set<String> types = types();
        Optional<NamedDraw> named = named();
        if (named.isPresent()) {
            return named.get().draw().pools();
        }
        List<Draw.Pool> pools = new ArrayList<>();
        for (Topic topic : set.metadata().topics()) {
            int count = form.number("topic-" + topic.id(), 0, RoomSettings.MOST_QUESTIONS)
                    .orElse(0);
            if (count > 0) {
                pools.add(new Draw.Pool(Set.of(topic.id()), documents, types, Set.of(), count));
            }
        }
        if (pools.isEmpty()) {
            int count = form.number("count", 1, RoomSettings.MOST_QUESTIONS).orElse(USUAL_QUESTIONS);
            pools.add(new Draw.Pool(Set.of(), documents, types, Set.of(), count));
        }
        return pools;
    }

    /** The draw of the set's own that was chosen by name. */
    private Optional<NamedDraw> named() {
        List<NamedDraw> draws = set.metadata().draws();
        return form.number("named", 1, Math.max(1, draws.size()))
                .filter(number -> number <= draws.size())
                .map(number -> draws.get(number - 1));
    }

    private Set<String> types() {
        Set<String> types = new HashSet<>(form.all("type"));
        List<String> known =
                Arrays.stream(QuestionType.values()).map(QuestionType::code).toList();
        if (!known.containsAll(types)) {
            throw Refusal.badRequest("choice", "question type", "");
        }
        return types;
    }

    private ScoringRule scoring() {
        String code = chosen("scoring").orElse(ScoringRule.ACCURACY.code());
        return Arrays.stream(ScoringRule.values())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("choice", "scoring", ""));
    }

    private boolean ticked(String name) {
        return form.text(name).filter(value -> !value.isEmpty()).isPresent();
    }

    private Optional<String> chosen(String name) {
        return form.text(name).filter(value -> !value.isEmpty());
    }
}
