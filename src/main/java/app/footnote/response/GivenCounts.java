package app.footnote.response;

import app.footnote.db.Database;
import app.footnote.grading.Given;
import app.footnote.grading.GivenText;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often what was answered, of the last answers to a question. */
public final class GivenCounts {
    /** So many of the last answers are looked at. */
    public static final int LOOKED_AT = 2_000;

    private static final int MOST = 12;

    private final Database database;
    private final Library library;

    public GivenCounts(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /** What was answered so often, and whether it is right now. */
    public record Count(String text, int times, boolean right) {}

    /** The most frequent first; of several options that were chosen each counts. */
    public List<Count> of(long version) {
        Map<String, Count> counts = new HashMap<>();
        for (Response response : database.read(handle -> JudgementStore.selectLast(handle, version, LOOKED_AT))) {
            Presentation shown = library.shown(version, response.seed());
            if (response.given() instanceof Given.Chosen chosen) {
                for (int position : chosen.positions()) {
                    Presentation.Shown option = shown.options().get(position);
                    add(counts, option.option().text(), option.correct());
                }
            } else {
                String text = new GivenText(shown, response.given()).text().strip();
                boolean right = Judgement.of(shown, response.given(), response.outcome())
                        .outcome()
                        .correct();
                add(counts, text, right);
            }
        }
        return counts.values().stream()
                .sorted(Comparator.comparingInt(Count::times).reversed().thenComparing(Count::text))
                .limit(MOST)
                .toList();
    }

    private static void add(Map<String, Count> counts, String text, boolean right) {
        counts.merge(text, new Count(text, 1, right), (one, more) -> new Count(text, one.times() + 1, right));
    }
}
