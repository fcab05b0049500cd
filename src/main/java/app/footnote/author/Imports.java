package app.footnote.author;

import app.footnote.db.Ids;
import app.footnote.db.Recent;
import app.footnote.question.MediaLibrary;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.SetReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Folders that were sent and wait for somebody to look at what they would change. */
final class Imports {
    private static final int AT_HAND = 8;

    private final Drafts drafts;
    private final MediaLibrary media;
    private final Ids ids;
    private final Recent<Sent> sent = new Recent<>(AT_HAND);

    Imports(Drafts drafts, MediaLibrary media, Ids ids) {
        this.drafts = drafts;
        this.media = media;
        this.ids = ids;
    }

    /**
     * A folder that was sent.
     *
     * @param set for which
     * @param images the bytes that it brings
     * @param problems what keeps it from being published as it is, each with file and line
     * @param others files that hold nothing of a set
     */
    record Sent(
            long id,
            long set,
            long person,
            List<DraftPart> parts,
            Optional<ExportState> state,
            Collection<byte[]> images,
            List<String> problems,
            List<String> others) {}

    /**
     * Reads a zip and keeps it at hand until somebody decides.
     *
     * @throws SetFormatException with file and line, where it cannot be taken
     */
    Sent take(InputStream zip, long set, String slug, long person) throws IOException {
        ZippedFolder read = ZippedFolder.read(zip, slug);
        SetFolder folder = read.folder().withKeptNames();
        List<DraftPart> parts = Draft.of(set, folder).parts();
        List<String> problems = List.of();
        try {
            SetReader.read(folder);
        } catch (SetFormatException e) {
            problems = e.problems();
        }
        Sent taken = new Sent(
                ids.next(),
                set,
                person,
                parts,
                read.state(),
                read.folder().media().values(),
                problems,
                read.others());
        sent.keep(taken.id(), taken);
        return taken;
    }

    /** What was sent for the set by the person; empty where it is no longer at hand. */
    Optional<Sent> find(long id, long set, long person) {
        return Optional.ofNullable(sent.find(id)).filter(each -> each.set() == set && each.person() == person);
    }

    ImportPlan plan(Draft draft, Sent folder) {
        return ImportPlan.of(draft.parts(), folder.parts(), folder.state());
    }

    /**
     * Changes the draft, as one step to undo.
     *
     * @param fromFolder the keys of the conflicts in which the folder is right
     */
    void apply(Draft draft, Sent folder, long person, Set<String> fromFolder) {
        folder.images().forEach(media::keep);
        drafts.apply(draft.set(), person, "import", plan(draft, folder).edits(fromFolder));
    }

    /** Makes a set of the person's own of a folder, and gives its slug. */
    String begin(InputStream zip, long person, int longestTitle) throws IOException {
        Sent folder = take(zip, 0, "set", person);
        String title = folder.parts().stream()
                .filter(part -> part.file() == DraftFile.SET)
                .map(part -> FieldText.of(part.fields().get("title")))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElseThrow(() -> new SetFormatException(List.of("set.yaml:1: the key “title” is missing here.")));
        String slug = drafts.begin(person, title.substring(0, Math.min(title.length(), longestTitle)));
        Draft draft = drafts.of(person, slug).orElseThrow();
        folder.images().forEach(media::keep);
        drafts.apply(
                draft.set(),
                person,
                "import",
                folder.parts().stream().map(DraftEdit::put).toList());
        return slug;
    }
}
