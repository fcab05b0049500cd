package app.footnote;

import app.footnote.account.Names;
import app.footnote.account.Registration;
import app.footnote.author.Workbench;
import app.footnote.classroom.Classes;
import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.document.Citation;
import app.footnote.document.upload.UploadedTexts;
import app.footnote.question.Library;
import app.footnote.question.PassageLibrary;
import app.footnote.question.Quote;
import app.footnote.question.Quotes;
import app.footnote.question.SetContent;
import app.footnote.question.SetPublisher;
import app.footnote.question.verify.DocumentFolder;
import app.footnote.response.KeyChanges;
import app.footnote.study.SampleQuestions;
import app.footnote.study.memory.StudyDays;
import app.footnote.web.Proxies;
import app.footnote.web.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** The whole site on a free port, with a small set, a database of its own and a clock that tests move. */
public final class RunningSite implements AutoCloseable {
    private final Path folder;
    private Config config;
    private final long seed;
    private final ModelSettings model;
    private Database database;
    private Ids ids;
    private Server server;
    private int starts;
    private volatile boolean ticking;
    private volatile long started;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T12:00:00Z"));

    public RunningSite(long seed) {
        this(seed, NetworkSettings.onAnyPort());
    }

    RunningSite(long seed, NetworkSettings network) {
        this(seed, network, PrivacySettings.usual());
    }

    RunningSite(long seed, NetworkSettings network, PrivacySettings privacy) {
        this(seed, network, privacy, ModelSettings.none());
    }

    RunningSite(long seed, NetworkSettings network, PrivacySettings privacy, ModelSettings model) {
        try {
            folder = Files.createTempDirectory("footnote-site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.seed = seed;
        this.model = model;
        config = config(network, privacy);
        open();
        publish(new SetContent(SampleQuestions.metadata(), SampleQuestions.all(), Map.of()));
        server = Site.start(config, parts());
    }

    /** Stops the server; its port and its data stay its own until it is started again. */
    void stop() {
        config = config(network(server.port()), config.privacy());
        server.close();
        database.close();
    }

    /** Starts it again where it was. */
    void start() {
        open();
        server = Site.start(config, parts());
    }

    private Config config(NetworkSettings network, PrivacySettings privacy) {
        return new Config(
                network, folder, Optional.empty(), "", Registration.OPEN, MailSettings.none(), privacy, model);
    }

    private static NetworkSettings network(int port) {
        return new NetworkSettings(Optional.empty(), port, Optional.empty(), Proxies.none(), Optional.empty());
    }

    private void open() {
        database = Database.open(DatabaseSettings.sqlite(folder));
        ids = Ids.continuing(database, clock());
    }

    private Site.Parts parts() {
        return new Site.Parts(
                database,
                ids,
                clock(),
                StudyDays.in(ZoneOffset.UTC),
                new Random(seed + starts++),
                new PassageLibrary(database),
                new DocumentFolder(Optional.empty()).or(new UploadedTexts(database)::text),
                new OnlyFerrier(),
                Registration.OPEN,
                new KeyChanges(database));
    }

    public void publish(SetContent content) {
        new SetPublisher(database, ids, clock()).publish(content);
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    public int port() {
        return server.port();
    }

    /** All addresses that are answered, and who may use them. */
    List<Routes.Route> routes() {
        return server.routes();
    }

    InstantSource clock() {
        return () -> ticking ? now.get().plusNanos(System.nanoTime() - started) : now.get();
    }

    public Database database() {
        return database;
    }

    /** From now on the clock goes by itself, as the real one does. */
    void letTheClockGo() {
        started = System.nanoTime();
        ticking = true;
    }

    /** Withholds what cites passages that are gone at once, as the server does every few seconds. */
    void withholdStale() {
        Library library = new Library(database);
        try (Background background = new Background("readings")) {
            Classes classes = new Classes(database, ids, clock(), new Random(seed));
            DocumentParts documents = DocumentParts.of(parts(), classes, background);
            new Workbench(
                            database,
                            ids,
                            clock(),
                            library,
                            new UploadedTexts(database)::text,
                            documents.documents(),
                            new Workbench.Threads(Runnable::run, Runnable::run, Runnable::run),
                            Optional.empty(),
                            new Workbench.People(new Names(database), classes, new Random(seed), ZoneOffset.UTC))
                    .withholdStale();
        }
    }

    /** Moves the clock. */
    public void later(java.time.Duration duration) {
        now.updateAndGet(moment -> moment.plus(duration));
    }

    @Override
    public void close() {
        server.close();
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one of the two documents is at hand. */
    private static final class OnlyFerrier implements Quotes {
        @Override
        public Optional<Quote> find(String set, OptionalLong person, List<String> facts, Citation citation) {
            return citation.document().equals("ferrier-2019")
                    ? Optional.of(new Quote(List.of(
                            new Quote.Span("It was decided that ", false),
                            new Quote.Span("the secretariat", true),
                            new Quote.Span(" should sit in Vell.", false))))
                    : Optional.empty();
        }

        @Override
        public List<String> facts(String set, String document, int paragraph) {
            return List.of("seat", "card");
        }

        @Override
        public Offered offer(String set, long person, String text) {
            return text.contains("Harbour") ? new Offered("okoro-2021", 3, 4) : new Offered("", 0, 0);
        }
    }
}
