package app.footnote.author;

import app.footnote.question.Attribution;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.question.Licence;
import app.footnote.question.PublishedSet;
import app.footnote.question.SetMetadata;
import app.footnote.question.yaml.SetFolder;
import java.util.List;
import java.util.Map;

/** Copies of published sets, which name whom and what they come from and stay under the terms of these. */
final class Copies {
    private final AuthorLibrary authors;
    private final Library library;
    private final Drafts drafts;

    Copies(AuthorLibrary authors, Library library, Drafts drafts) {
        this.authors = authors;
        this.library = library;
        this.drafts = drafts;
    }

    /** Whether somebody may copy a set: its licence permits it, or they write it. */
    boolean permits(long person, PublishedSet set) {
        return Licence.permitsCopies(set.metadata().licence()) || authors.writes(person, set.id());
    }

    /** Makes a set of the person's own of another, which nobody else sees yet, and gives its slug. */
    String copy(long person, PublishedSet set) {
        String slug = drafts.begin(person, title(set.metadata()));
        Draft begun = drafts.of(person, slug).orElseThrow();
        Draft copied = Draft.of(begun.set(), new SetFolder(slug, library.files(set.version())));
        List<DraftEdit> edits = copied.parts().stream()
                .map(part -> DraftEdit.put(part.file() == DraftFile.SET ? attributed(part, set) : part))
                .toList();
        drafts.apply(begun.set(), person, "copy", edits);
        return slug;
    }

    /** What the set says of itself, with what it is a copy of. */
    private DraftPart attributed(DraftPart about, PublishedSet set) {
        SetMetadata metadata = set.metadata();
        Map<String, Object> fields = about.fields();
        Attribution attribution = metadata.attributed();
        String by = attribution.authors();
        String before = attribution.source();
        fields.put(
                "source",
                "“" + metadata.title() + "”" + (by.isEmpty() ? "" : ", " + by) + ", " + metadata.licence()
                        + (before.isEmpty() ? "" : "; " + before));
        fields.put("title", title(metadata));
        fields.remove("authors");
        return DraftPart.of(about.file(), about.id(), fields);
    }

    /** Not the title of the other set, beside which it stands in lists. */
    private static String title(SetMetadata set) {
        String title = set.title() + " (copy)";
        return WorkbenchRoutes.isTitle(title) ? title : set.title();
    }
}
