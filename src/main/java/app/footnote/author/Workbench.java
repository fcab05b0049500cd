package app.footnote.author;

import app.footnote.account.Names;
import app.footnote.classroom.Classes;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.document.DividedText;
import app.footnote.document.upload.Documents;
import app.footnote.document.upload.UploadedDocument;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.question.MediaLibrary;
import app.footnote.question.SetPublisher;
import app.footnote.question.VersionLibrary;
import app.footnote.question.verify.TextSource;
import app.footnote.question.yaml.FolderPublisher;
import app.footnote.web.Limits;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/** Puts the parts of the workbench together. */
public final class Workbench {
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final TextSource source;
    private final AuthorLibrary authors;
    private final Library library;
    private final Drafts drafts;
    private final VersionLibrary versions;
    private final MediaLibrary media;
    private final DraftPublisher publisher;
    private final PublishJobs publishing;
    private final DraftTexts texts;
    private final Coverage coverage;
    private final Documents documents;
    private final FindingJobs jobs;
    private final Optional<ModelJobs> models;
    private final Regeneration regeneration;
    private final CoAuthors coAuthors;
    private final SetOffers offers;
    private final Copies copies;
    private final People people;
    private final DraftQuestions questions;
    private final QuestionActions actions;

    /**
     * @param texts the texts that there are
     * @param documents those that people brought
     * @param asking a language model that may look too
     */
    public Workbench(
            Database database,
            Ids ids,
            InstantSource clock,
            Library library,
            TextSource texts,
            Documents documents,
            Threads threads,
            Optional<Asking> asking,
            People people) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.source = texts;
        this.authors = new AuthorLibrary(database, ids);
        this.library = library;
        this.texts = draft -> texts(draft, texts);
        this.regeneration = new Regeneration(database, clock, this.texts, threads.making());
        this.drafts = new Drafts(database, authors, ids, clock, regeneration::soon);
        this.questions = new DraftQuestions(database);
        this.actions = new QuestionActions(database, drafts);
        this.versions = new VersionLibrary(database, ids);
        this.media = new MediaLibrary(database, clock);
        this.publisher = new DraftPublisher(
                new FolderPublisher(new SetPublisher(database, ids, clock)), library, drafts, media::has, clock);
        this.publishing =
                new PublishJobs(database, drafts, publisher, this.texts, versions, threads.publishing(), clock);
        this.coverage = new Coverage(database, library);
        this.documents = documents;
        this.jobs = new FindingJobs(drafts, documents, threads.finding());
        this.models = asking.map(each -> new ModelJobs(database, drafts, documents, each.model(), each.executor()));
        this.coAuthors = new CoAuthors(database, authors, clock, people.random());
        this.offers = new SetOffers(database, people.classes(), authors, ids, clock);
        this.copies = new Copies(authors, library, drafts);
        this.people = people;
    }

    /**
     * What works in the background, each on one thing after the other.
     *
     * @param finding looks for facts in documents
     * @param making makes questions of facts, a moment later, so that changes that follow each other are one
     * @param publishing checks sets and publishes them
     */
    public record Threads(Executor finding, Executor making, Executor publishing) {}

    /**
     * Those with whom sets are shared.
     *
     * @param random must not be guessable, since links are made from it
     * @param zone of the server, in which days are told
     */
    public record People(Names names, Classes classes, RandomGenerator random, ZoneId zone) {}

    /**
     * A language model that is asked.
     *
     * @param executor asks it, one question after the other
     */
    public record Asking(LanguageModel model, Executor executor) {}

    /** Goes on with what a stop of the server interrupted. */
    public void resume() {
        models.ifPresent(ModelJobs::resume);
        regeneration.resume();
        publishing.resume();
    }

    /** The texts that the draft's authors may read whole: those that people brought are not for everyone who cites them. */
    private Map<String, DividedText> readable(Draft draft) {
        Set<Long> readable = drafts.readable(draft);
        Map<String, DividedText> whole = new LinkedHashMap<>(texts.of(draft));
        whole.keySet()
                .removeIf(id -> UploadedDocument.cited(id).stream().anyMatch(document -> !readable.contains(document)));
        return whole;
    }

    private static Map<String, DividedText> texts(Draft draft, TextSource source) {
        Map<String, DividedText> texts = new LinkedHashMap<>();
        draft.parts(DraftFile.DOCUMENTS)
                .forEach(part -> source.text(part.id()).ifPresent(text -> texts.put(part.id(), text)));
        return texts;
    }

    /** Withholds from new rounds what cites passages that new versions of documents have not got. */
    public void withholdStale() {
        new StaleWatch(drafts, publisher, texts).look();
    }

    /** Whether somebody writes a set that is made from a document. */
    public static boolean writesFrom(Database database, long person, long document) {
        return database.read(handle -> DraftStore.selectWritesFrom(handle, person, document));
    }

    /** Its pages. */
    public List<Routes.Group> groups(Pages pages, Origin origin, Limits limits) {
        QuestionDesk desk = new QuestionDesk(questions, drafts, ids);
        EditorPage editor = new EditorPage(database, drafts, source, this::readable, media::has, pages.texts());
        SetStates states = new SetStates(library, versions);
        PublishPage publishPage = new PublishPage(library, versions, drafts, publishing, pages.texts());
        return List.of(
                new WorkbenchRoutes(pages, authors, library, drafts, offers, people.names()),
                new SharingRoutes(pages, authors, drafts, offers, people.names(), people.zone()),
                new CoAuthorRoutes(pages, origin, authors, drafts, coAuthors),
                new OfferRoutes(pages, drafts, library, offers, copies, people.names()),
                new LibraryRoutes(pages, library, copies),
                new DraftRoutes(pages, authors, library, drafts, publishPage, texts, documents, jobs, models),
                new PublishRoutes(pages, drafts, publishing, publishPage),
                new VersionRoutes(
                        pages,
                        drafts,
                        versions,
                        states,
                        new RollBack(drafts, states, versions, publisher, texts, clock),
                        publishPage,
                        people.names(),
                        people.zone()),
                new ExchangeRoutes(pages, drafts, new Imports(drafts, media, ids), media, limits),
                new DraftDocumentRoutes(pages, drafts, this::readable, documents, jobs, models),
                new PoolsRoutes(pages, database, drafts),
                new FactsRoutes(pages, database, drafts),
                new FactRoutes(pages, drafts, texts, this::readable, new FactPreview(database, texts)),
                new QuestionsRoutes(pages, drafts, questions, actions, regeneration),
                new EditorRoutes(pages, drafts, desk, editor),
                new ImageRoutes(pages, drafts, media),
                new EditorLiveRoutes(pages, drafts, desk, editor, source, clock),
                new DistractorRoutes(pages, drafts, desk, new DistractorOffers(database, library, texts)),
                new ReviewRoutes(pages, drafts, this::readable),
                new NameRoutes(pages, drafts),
                new ConflictRoutes(pages, drafts, texts),
                new CoverageRoutes(pages, drafts, this::readable, coverage));
    }
}
