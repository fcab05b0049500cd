package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.document.DividedText;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.question.SetPublisher;
import app.footnote.question.verify.TextSource;
import app.footnote.question.yaml.FolderPublisher;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the parts of the workbench together. */
public final class Workbench {
    private final AuthorLibrary authors;
    private final Library library;
    private final Drafts drafts;
    private final DraftPublisher publisher;
    private final DraftTexts texts;
    private final Coverage coverage;

    /** @param documents the texts that there are */
    public Workbench(Database database, Ids ids, InstantSource clock, Library library, TextSource documents) {
        this.authors = new AuthorLibrary(database, ids);
        this.library = library;
        this.drafts = new Drafts(database, authors, ids, clock);
        this.publisher = new DraftPublisher(new FolderPublisher(new SetPublisher(database, ids, clock)), library);
        this.coverage = new Coverage(database, library);
        this.texts = draft -> texts(draft, documents);
    }

    private static Map<String, DividedText> texts(Draft draft, TextSource documents) {
        Map<String, DividedText> texts = new LinkedHashMap<>();
        draft.parts(DraftFile.DOCUMENTS)
                .forEach(part -> documents.text(part.id()).ifPresent(text -> texts.put(part.id(), text)));
        return texts;
    }

    /** Its pages. */
    public List<Routes.Group> groups(Pages pages) {
        return List.of(
                new WorkbenchRoutes(pages, authors, library, drafts),
                new DraftRoutes(pages, authors, library, drafts, publisher, texts),
                new ReviewRoutes(pages, drafts, texts),
                new NameRoutes(pages, drafts),
                new ConflictRoutes(pages, drafts, texts),
                new CoverageRoutes(pages, drafts, texts, coverage));
    }
}
