package app.footnote.report.items;

import app.footnote.response.Context;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What is read for the pages about questions. */
final class ItemReportStore {
    private ItemReportStore() {}

    /** What was answered to a version of a question, by its form. */
    record Row(long version, long question, Context context, String form, ItemSums sums) {}

    /**
     * An assignment or a room.
     *
     * @param heldAt when it began
     * @param complete how many answered all of its questions
     */
    record Administration(
            Context context, Instant heldAt, int sittings, int items, int complete, OptionalDouble alpha) {}

    static List<Row> selectOfSet(Handle handle, long set) {
        return handle.createQuery("""
                        SELECT question_version_id, question_id, context, form, body FROM item_sums
                        WHERE set_id = :set ORDER BY question_id""")
                .bind("set", set)
                .map((row, context) -> new Row(
                        row.getLong("question_version_id"),
                        row.getLong("question_id"),
                        Context.valueOf(row.getString("context").toUpperCase(Locale.ROOT)),
                        row.getString("form"),
                        ItemSumStore.sums(row.getString("body"))))
                .list();
    }

    static Optional<Long> selectQuestion(Handle handle, long set, String key) {
        return handle.createQuery("SELECT id FROM question WHERE set_id = :set AND stable_key = :key")
                .bind("set", set)
                .bind("key", key)
                .mapTo(Long.class)
                .findOne();
    }

    /** How many reports of readers about each question are open. */
    static Map<Long, Integer> selectReports(Handle handle, long set) {
        Map<Long, Integer> reports = new HashMap<>();
        handle.createQuery("""
                        SELECT v.question_id, COUNT(*) AS reports
                        FROM question_thread t JOIN question_version v ON v.id = t.question_version_id
                        WHERE t.set_id = :set AND t.closed_at IS NULL
                        GROUP BY v.question_id""")
                .bind("set", set)
                .map((row, context) -> reports.put(row.getLong("question_id"), row.getInt("reports")))
                .list();
        return reports;
    }

    /** Those that were worked out, the last first. */
    static List<Administration> selectAdministrations(Handle handle, long set, int most) {
        return handle.createQuery("""
                        SELECT context, held_at, sittings, items, complete, alpha FROM item_administration
                        WHERE set_id = :set AND folded > 0 AND sittings > 0 ORDER BY id DESC LIMIT :most""")
                .bind("set", set)
                .bind("most", most)
                .map((row, context) -> {
                    double alpha = row.getDouble("alpha");
                    OptionalDouble known = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(alpha);
                    return new Administration(
                            Context.valueOf(row.getString("context").toUpperCase(Locale.ROOT)),
                            Instant.ofEpochMilli(row.getLong("held_at")),
                            row.getInt("sittings"),
                            row.getInt("items"),
                            row.getInt("complete"),
                            known);
                })
                .list();
    }

    /**
     * What was typed wrongly lately, as it was given, where the card of a question asks for something to be typed.
     *
     * @param most how many answers are looked at
     */
    static List<String> selectTyped(Handle handle, long question, int most) {
        return handle.createQuery("""
                        SELECT r.given
                        FROM question_version own
                            JOIN question_version v ON v.card_id = own.card_id
                                AND v.type IN ('short-answer', 'cloze', 'numeric')
                            JOIN ${LOG} r ON r.question_version_id = v.id
                        WHERE own.question_id = :question AND NOT r.correct
                        ORDER BY r.id DESC LIMIT :most""".replace("${LOG}", ItemLogStore.LOG))
                .bind("question", question)
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    /** The versions of questions in a version of a set that say something, in whatever part of them. */
    static Set<Long> selectSaying(Handle handle, long setVersion, String words) {
        String escaped = words.toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1");
        return handle.createQuery("""
                        SELECT v.id FROM set_version_question s JOIN question_version v ON v.id = s.question_version_id
                        WHERE s.set_version_id = :version AND LOWER(v.body) LIKE :pattern ESCAPE '!'""")
                .bind("version", setVersion)
                .bind("pattern", "%" + escaped + "%")
                .mapTo(Long.class)
                .set();
    }
}
