package app.footnote.study;

import app.footnote.db.Json;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The rows of the cards that learners wrote. */
final class OwnCardStore {
    private OwnCardStore() {}

    static void insert(Handle handle, long person, long set, long card, long questionVersion) {
        handle.createUpdate("""
                        INSERT INTO own_card (card_id, person_id, set_id, question_version_id, removed)
                        VALUES (:card, :person, :set, :questionVersion, FALSE)""")
                .bind("card", card)
                .bind("person", person)
                .bind("set", set)
                .bind("questionVersion", questionVersion)
                .execute();
    }

    static void updateVersion(Handle handle, long person, long card, long questionVersion) {
        handle.createUpdate("""
                        UPDATE own_card SET question_version_id = :questionVersion
                        WHERE card_id = :card AND person_id = :person""")
                .bind("card", card)
                .bind("person", person)
                .bind("questionVersion", questionVersion)
                .execute();
    }

    static void updateRemoved(Handle handle, long person, long card) {
        handle.createUpdate("UPDATE own_card SET removed = TRUE WHERE card_id = :card AND person_id = :person")
                .bind("card", card)
                .bind("person", person)
                .execute();
    }

    /** Takes what a learner wrote out of their cards; the rows stay for what was answered. */
    static void updateBlank(Handle handle, long person) {
        handle.createUpdate("""
                        UPDATE question_version SET body = :blank
                        WHERE card_id IN (SELECT card_id FROM own_card WHERE person_id = :person)""")
                .bind("blank", Json.write(OwnCards.question(0, "", "")))
                .bind("person", person)
                .execute();
    }

    /** A learner's own cards by set, the first written first. */
    static Map<Long, List<Entry>> selectEntries(Handle handle, long person) {
        Map<Long, List<Entry>> entries = new HashMap<>();
        handle.createQuery("""
                        SELECT o.set_id, o.card_id, v.id, v.question_id
                        FROM own_card o JOIN question_version v ON v.id = o.question_version_id
                        WHERE o.person_id = :person AND NOT o.removed
                        ORDER BY o.card_id""")
                .bind("person", person)
                .map((row, context) -> entries.computeIfAbsent(row.getLong("set_id"), set -> new ArrayList<>())
                        .add(new Entry(
                                row.getLong("id"),
                                row.getLong("question_id"),
                                row.getLong("card_id"),
                                QuestionType.CARD,
                                "",
                                "own",
                                List.of(),
                                List.of())))
                .list();
        return entries;
    }
}
