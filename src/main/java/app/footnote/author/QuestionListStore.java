package app.footnote.author;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds questions of a draft: one row each, read from their list alone. */
final class QuestionListStore {
    private static final String FITTING = """
            FROM draft_question
            WHERE set_id = :set
                AND (:topic = '' OR topic = :topic)
                AND (:type = '' OR type = :type)
                AND (:origin = '' OR origin = :origin)
                AND (:document = '' OR documents LIKE :document ESCAPE '!')
                AND (:fact = '' OR facts LIKE :fact ESCAPE '!')
                AND (CASE :state
                    WHEN '' THEN state <> 'ARCHIVED'
                    WHEN 'ALL' THEN TRUE
                    WHEN 'OUTDATED' THEN outdated
                    WHEN 'NEW' THEN state <> 'ARCHIVED' AND changed_at > :published
                    ELSE state = :state END)
            """;

    private QuestionListStore() {}

    static int count(Handle handle, long set, QuestionFilter filter, long published) {
        return bound(handle, "SELECT COUNT(*) " + FITTING + words(filter), set, filter, published)
                .mapTo(Integer.class)
                .one();
    }

    /** The ids of all that fit, in the order that the filter says. */
    static List<String> selectIds(Handle handle, long set, QuestionFilter filter, long published) {
        String order = switch (filter.sort()) {
            case "stem" -> "stem, ";
            case "type" -> "type, ";
            case "topic" -> "topic, ";
            case "recent" -> "changed_at DESC, ";
            default -> "";
        };
        return bound(
                        handle,
                        "SELECT question " + FITTING + words(filter) + "ORDER BY " + order + "position, question",
                        set,
                        filter,
                        published)
                .mapTo(String.class)
                .list();
    }

    /** The written question before this place among those that fit. */
    static Optional<String> selectBefore(
            Handle handle, long set, QuestionFilter filter, long published, long position) {
        return bound(
                        handle,
                        "SELECT question " + FITTING + words(filter)
                                + "AND origin <> 'GENERATED' AND position < :position ORDER BY position DESC LIMIT 1",
                        set,
                        filter,
                        published)
                .bind("position", position)
                .mapTo(String.class)
                .findOne();
    }

    /** The written question after this place among those that fit. */
    static Optional<String> selectAfter(Handle handle, long set, QuestionFilter filter, long published, long position) {
        return bound(
                        handle,
                        "SELECT question " + FITTING + words(filter)
                                + "AND origin <> 'GENERATED' AND position > :position ORDER BY position LIMIT 1",
                        set,
                        filter,
                        published)
                .bind("position", position)
                .mapTo(String.class)
                .findOne();
    }

    /** Whether a question of the draft has this id, or one that its facts give. */
    static boolean isTaken(Handle handle, long set, String id) {
        return handle.createQuery("""
                SELECT 1 FROM draft_part WHERE set_id = :set AND file = 'questions' AND part = :id
                UNION ALL
                SELECT 1 FROM generated_question WHERE set_id = :set AND question = :id\
                """)
                .bind("set", set)
                .bind("id", id)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /** When the version was made that the set shows now, as epoch milliseconds; 0 where it shows none. */
    static long selectPublished(Handle handle, long set) {
        return handle.createQuery("""
                SELECT v.created_at FROM question_set q JOIN set_version v ON v.id = q.current_version_id
                WHERE q.id = :set\
                """)
                .bind("set", set)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private static String words(QuestionFilter filter) {
        StringBuilder conditions = new StringBuilder();
        for (int i = 0; i < filter.words().size(); i++) {
            conditions.append("AND words LIKE :word").append(i).append(" ESCAPE '!'\n");
        }
        return conditions.toString();
    }

    private static Query bound(Handle handle, String sql, long set, QuestionFilter filter, long published) {
        Query query = handle.createQuery(sql)
                .bind("set", set)
                .bind("topic", filter.topic())
                .bind("type", filter.type())
                .bind("origin", filter.origin().toUpperCase(Locale.ROOT))
                .bind("document", one(filter.document()))
                .bind("fact", one(filter.fact()))
                .bind("state", filter.state().toUpperCase(Locale.ROOT))
                .bind("published", published);
        for (int i = 0; i < filter.words().size(); i++) {
            query.bind("word" + i, "%" + escaped(filter.words().get(i)) + "%");
        }
        return query;
    }

    /** The pattern of a list in which this stands; empty for any. */
    static String one(String id) {
        return id.isEmpty() ? "" : "%" + escaped(DraftQuestionStore.text(List.of(id))) + "%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
