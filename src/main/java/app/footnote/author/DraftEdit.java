package app.footnote.author;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of a draft, its place, or one candidate, that becomes another.
 *
 * @param file the file's code, {@link #CANDIDATE} or {@link #PLACE}
 * @param part the part's id, or the candidate's
 * @param before what was there; null where nothing was
 * @param after what is there now; null where nothing is
 */
record DraftEdit(
        String file,
        String part,
        @Nullable String before,
        @Nullable String after) {
    private static final Set<String> BESIDE_WORDING = Set.of("topic", "draft", "archived", "facts");

    /** Edits of a candidate's state. */
    static final String CANDIDATE = "candidate";

    /** Edits of a written question's place among the others. */
    static final String PLACE = "place";

    static DraftEdit put(DraftPart part) {
        return new DraftEdit(part.file().code(), part.id(), null, part.body());
    }

    static DraftEdit remove(DraftFile file, String part) {
        return new DraftEdit(file.code(), part, null, null);
    }

    static DraftEdit decide(long candidate, Candidate.State state) {
        return new DraftEdit(CANDIDATE, Long.toString(candidate), null, state.name());
    }

    static DraftEdit place(String question, long position) {
        return new DraftEdit(PLACE, question, null, Long.toString(position));
    }

    boolean isOfPlace() {
        return file.equals(PLACE);
    }

    /** Whether it is of what a question says. */
    boolean isOfQuestion() {
        return file.equals(DraftFile.QUESTIONS.code());
    }

    /** Whether somebody who made it looked at what a question says, and not only put it elsewhere or away. */
    boolean isOfWording() {
        return isOfQuestion() && !said(before).equals(said(after));
    }

    private static Map<String, Object> said(@Nullable String body) {
        Map<String, Object> fields =
                body == null ? new HashMap<>() : new DraftPart(DraftFile.QUESTIONS, "", body).fields();
        fields.keySet().removeAll(BESIDE_WORDING);
        return fields;
    }

    boolean isOfCandidate() {
        return file.equals(CANDIDATE);
    }

    /** Whether it is of something that generated questions come from. */
    boolean isOfSources() {
        return !isOfCandidate() && !isOfPlace() && !isOfQuestion();
    }

    DraftEdit from(@Nullable String was) {
        return new DraftEdit(file, part, was, after);
    }

    /** The edit that takes this one back. */
    DraftEdit back() {
        return new DraftEdit(file, part, /* before= */ after, /* after= */ before);
    }
}
