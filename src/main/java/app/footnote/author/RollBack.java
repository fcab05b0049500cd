package app.footnote.author;

import app.footnote.question.Publication;
import app.footnote.question.SetVersion;
import app.footnote.question.VersionLibrary;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;

/** Lets a set be what it was in an earlier version: that version counts again, and the draft becomes its files. */
final class RollBack {
    private final Drafts drafts;
    private final SetStates states;
    private final VersionLibrary versions;
    private final DraftPublisher publisher;
    private final DraftTexts texts;
    private final InstantSource clock;

    RollBack(
            Drafts drafts,
            SetStates states,
            VersionLibrary versions,
            DraftPublisher publisher,
            DraftTexts texts,
            InstantSource clock) {
        this.drafts = drafts;
        this.states = states;
        this.versions = versions;
        this.publisher = publisher;
        this.texts = texts;
        this.clock = clock;
    }

    /** What would change in the draft. Questions that are still being written stay. */
    Difference preview(Draft draft, SetVersion version) {
        return Difference.of(draft.parts(), states.files(draft, version).parts())
                .sparing();
    }

    /**
     * Does it, which is one step to undo in the draft. What cites a passage that is gone by now is withheld as ever.
     *
     * @param note why, for the list of versions
     */
    void to(Draft draft, SetVersion version, long person, String note) {
        drafts.apply(draft.set(), person, "restore", preview(draft, version).edits());
        versions.restore(
                version,
                draft.set(),
                new Publication(
                        OptionalLong.of(person), clock.instant(), note, "", List.of(), drafts.revision(draft.set())));
        publisher.withhold(draft.slug(), texts);
    }
}
