package app.footnote.report.items;

import app.footnote.db.Database;
import app.footnote.db.Json;
import app.footnote.grading.Given;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people type who get a card wrong: what they take for right, in their own words. */
public final class TypedAnswers {
    private static final int LOOKED_AT = 2000;
    private static final int SHOWN = 8;
    private static final int LONGEST = 80;
    /** What only one wrote may say who it was. */
    private static final int LEAST = 2;

    private final Database database;

    public TypedAnswers(Database database) {
        this.database = database;
    }

    /** A text, and how often it was typed. */
    public record Typed(String text, int times) {}

    /**
     * The wrong texts that were typed most often to questions of the same card, the most frequent first; in whatever case,
     * each as it was typed last.
     *
     * @param question the id of a question, whatever its version
     */
    public List<Typed> wrong(long question) {
        Map<String, Typed> texts = new LinkedHashMap<>();
        for (String given : database.read(handle -> ItemReportStore.selectTyped(handle, question, LOOKED_AT))) {
            if (Json.read(given, Given.class) instanceof Given.Typed typed) {
                String text = typed.text().strip();
                if (!text.isEmpty() && text.length() <= LONGEST) {
                    texts.merge(
                            text.toLowerCase(Locale.ROOT),
                            new Typed(text, 1),
                            (known, one) -> new Typed(known.text(), known.times() + 1));
                }
            }
        }
        return texts.values().stream()
                .filter(typed -> typed.times() >= LEAST)
                .sorted(Comparator.comparingInt(Typed::times).reversed())
                .limit(SHOWN)
                .toList();
    }
}
