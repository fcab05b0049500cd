package app.footnote.study.statistics;

import app.footnote.db.Database;
import app.footnote.grading.Given;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.study.statistics.ConfusionStore.Wrong;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody takes for what: which wrong option they picked for which key, among their last wrong answers. */
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
    public List<Confusion> of(long person, long set) {
        Map<Pair, Confusion> pairs = new LinkedHashMap<>();
        for (Wrong wrong : database.read(handle -> ConfusionStore.selectWrong(handle, person, set, ANSWERS))) {
            if (wrong.given() instanceof Given.Chosen chosen) {
                count(pairs, wrong, chosen);
            }
        }
        return pairs.values().stream()
                .sorted(Comparator.comparingInt((Confusion pair) -> -pair.times()))
                .limit(MOST)
                .toList();
    }

    private void count(Map<Pair, Confusion> pairs, Wrong wrong, Given.Chosen chosen) {
        Presentation shown = Presentation.of(library.question(wrong.questionVersion()), wrong.seed());
        List<Presentation.Shown> options = shown.options();
        String right = options.stream()
                .filter(Presentation.Shown::correct)
                .map(option -> option.option().text())
                .collect(Collectors.joining("; "));
        List<String> picked = new ArrayList<>();
        for (int position : chosen.positions()) {
            if (position < options.size() && !options.get(position).correct()) {
                picked.add(options.get(position).option().text());
            }
        }
        for (String text : picked) {
            pairs.merge(
                    new Pair(right, text),
                    new Confusion(right, text, 1, wrong.card(), shown.question().stem()),
                    (before, more) -> new Confusion(right, text, before.times() + 1, before.card(), before.stem()));
        }
    }
}
