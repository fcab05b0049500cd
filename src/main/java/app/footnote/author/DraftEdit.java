package app.footnote.author;

import org.jspecify.annotations.Nullable;

/**
 * One part of a draft, or one candidate, that becomes another.
 *
 * @param file the file's code, or {@link #CANDIDATE}
 * @param part the part's id, or the candidate's
 * @param before what was there; null where nothing was
 * @param after what is there now; null where nothing is
 */
record DraftEdit(
        String file,
        String part,
        @Nullable String before,
        @Nullable String after) {
    /** Edits of a candidate's state. */
    static final String CANDIDATE = "candidate";

    static DraftEdit put(DraftPart part) {
        return new DraftEdit(part.file().code(), part.id(), null, part.body());
    }

    static DraftEdit remove(DraftFile file, String part) {
        return new DraftEdit(file.code(), part, null, null);
    }

    static DraftEdit decide(long candidate, Candidate.State state) {
        return new DraftEdit(CANDIDATE, Long.toString(candidate), null, state.name());
    }

    boolean isOfCandidate() {
        return file.equals(CANDIDATE);
    }

    /** Whether it is of something that generated questions come from. */
    boolean isOfSources() {
        return !isOfCandidate() && !file.equals(DraftFile.QUESTIONS.code());
    }

    DraftEdit from(@Nullable String was) {
        return new DraftEdit(file, part, was, after);
    }

    /** The edit that takes this one back. */
    DraftEdit back() {
        return new DraftEdit(file, part, /* before= */ after, /* after= */ before);
    }
}
