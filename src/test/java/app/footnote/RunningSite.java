package app.footnote;

import app.footnote.account.Registration;
import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.document.Citation;
import app.footnote.question.PassageLibrary;
import app.footnote.question.Quote;
import app.footnote.question.Quotes;
import app.footnote.question.SetContent;
import app.footnote.question.SetPublisher;
import app.footnote.question.verify.DocumentFolder;
import app.footnote.study.SampleQuestions;
import app.footnote.study.memory.StudyDays;
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
    private final Database database;
    private final Server server;
    private final SetPublisher publisher;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T12:00:00Z"));

    public RunningSite(long seed) {
        this(seed, NetworkSettings.onAnyPort());
    }

    RunningSite(long seed, NetworkSettings network) {
        this(seed, network, PrivacySettings.usual());
    }

    RunningSite(long seed, NetworkSettings network, PrivacySettings privacy) {
        try {
            folder = Files.createTempDirectory("footnote-site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = Database.open(DatabaseSettings.sqlite(folder));
        InstantSource clock = now::get;
        Ids ids = Ids.continuing(database, clock);
        publisher = new SetPublisher(database, ids, clock);
        publisher.publish(new SetContent(SampleQuestions.metadata(), SampleQuestions.all(), Map.of()));
        Site.Parts parts = new Site.Parts(
                database,
                ids,
                clock,
                StudyDays.in(ZoneOffset.UTC),
                new Random(seed),
                new PassageLibrary(database),
                new DocumentFolder(Optional.empty()),
                new OnlyFerrier(),
                Registration.OPEN);
        server = Site.start(
                new Config(network, folder, Optional.empty(), "", Registration.OPEN, MailSettings.none(), privacy),
                parts);
    }

    public void publish(SetContent content) {
        publisher.publish(content);
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
        return now::get;
    }

    public Database database() {
        return database;
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
