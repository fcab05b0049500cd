package app.footnote.author;

import java.util.Map;

/**
 * A question of a draft as it is stored.
 *
 * @param fields as its file holds them
 * @param revision tells it from what it was before; empty where the draft has no entry for it: it is generated, or new
 * @param standsFor whether it stands in place of a generated question
 */
record StoredQuestion(String id, Map<String, Object> fields, String revision, boolean standsFor) {
    /** Whether the draft has an entry for it. */
    boolean isOwn() {
        return !revision.isEmpty();
    }

    /** Whether it is left out when the set is published, being written still. */
    boolean isDraft() {
        return Boolean.TRUE.equals(fields.get("draft")) || "true".equals(fields.get("draft"));
    }

    /** Whether it was put away. */
    boolean isArchived() {
        return Boolean.TRUE.equals(fields.get("archived")) || "true".equals(fields.get("archived"));
    }
}
