package app.footnote;

import app.footnote.account.Kiosk;
import app.footnote.account.Links;
import app.footnote.account.Mail;
import app.footnote.account.Registration;
import app.footnote.account.Retention;
import app.footnote.account.SignInRoutes;
import app.footnote.account.SmtpMail;
import app.footnote.attempt.AttemptPages;
import app.footnote.author.KeyWorkbench;
import app.footnote.author.Workbench;
import app.footnote.classroom.Offers;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.Outages;
import app.footnote.document.upload.UploadedTexts;
import app.footnote.home.Days;
import app.footnote.home.HelpRoutes;
import app.footnote.home.HomeRoutes;
import app.footnote.home.KeyNoticeRoutes;
import app.footnote.home.MediaRoutes;
import app.footnote.home.PrivacyRoutes;
import app.footnote.home.PrivacyView;
import app.footnote.home.ProgressRoutes;
import app.footnote.home.SetRoutes;
import app.footnote.home.TextRoutes;
import app.footnote.live.Rooms;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.question.MediaLibrary;
import app.footnote.question.PassageLibrary;
import app.footnote.question.Quotes;
import app.footnote.question.SetPublisher;
import app.footnote.question.verify.DocumentFolder;
import app.footnote.question.verify.Passages;
import app.footnote.question.verify.TextSource;
import app.footnote.question.yaml.BuiltInHashes;
import app.footnote.question.yaml.FolderPublisher;
import app.footnote.question.yaml.PublishedFacts;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.report.PlayedRoutes;
import app.footnote.report.items.ItemFolds;
import app.footnote.response.KeyChanges;
import app.footnote.response.KeyNotices;
import app.footnote.study.Practice;
import app.footnote.study.Progress;
import app.footnote.study.ReviewRepairs;
import app.footnote.study.RoundRoutes;
import app.footnote.study.Schedules;
import app.footnote.study.memory.StudyDays;
import app.footnote.study.statistics.StatisticsRoutes;
import app.footnote.web.AssetRoutes;
import app.footnote.web.Assets;
import app.footnote.web.Cookies;
import app.footnote.web.ErrorPages;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import app.footnote.web.Texts;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts together, by hand. */
final class Site {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    private static final Duration CERTIFICATE_CHECK = Duration.ofMinutes(1);
    /** Changes that follow each other within it are looked at together. */
    private static final Duration A_MOMENT = Duration.ofMillis(500);

    private static final Duration STALE_CHECK = Duration.ofSeconds(10);
    private static final Duration CLAIMS_CHECK = Duration.ofHours(1);
    private static final Duration RETENTION_CHECK = Duration.ofHours(1);
    private static final Duration ATTEMPTS_CHECK = Duration.ofSeconds(3);
    private static final Duration KEYS_CHECK = Duration.ofMillis(500);

    /** By then every server judges by the new key, and what was judged by the one before is stored. */
    private static final Duration REPAIR = Duration.ofSeconds(1);

    private static final Duration ITEMS_CHECK = Duration.ofSeconds(5);
    private static final Duration KIOSK_CHECK = Duration.ofMinutes(1);

    private Site() {}

    /** What a site is made of; a test sets its own clock and seed. */
    record Parts(
            Database database,
            Ids ids,
            InstantSource clock,
            StudyDays days,
            RandomGenerator random,
            PassageLibrary readers,
            TextSource texts,
            Quotes quotes,
            Registration registration,
            KeyChanges keys) {
        /** The published sets, with the keys that their questions have by now. */
        Library library() {
            return new Library(database, keys);
        }

        /** What people are told of changed keys. */
        KeyNotices notices(Texts texts) {
            return new KeyNotices(database, keys, library(), texts, clock, days.zone());
        }
    }

    /** Starts the site that the settings describe. */
    static Server start(Config config, Database database) {
        InstantSource clock = InstantSource.system();
        Ids ids = Ids.continuing(database, clock);
        publishFolders(new SetPublisher(database, ids, clock));
        Library library = new Library(database);
        PassageLibrary readers = new PassageLibrary(database);
        TextSource texts = new DocumentFolder(config.documents()).or(new UploadedTexts(database)::text);
        Quotes quotes = new Passages(new PublishedFacts(library), readers, texts);
        StudyDays days = StudyDays.in(ZoneId.systemDefault());
        Parts parts = new Parts(
                database,
                ids,
                clock,
                days,
                new SecureRandom(),
                readers,
                texts,
                quotes,
                config.registration(),
                new KeyChanges(database));
        return start(config, parts);
    }

    /** The path of a link that makes the first administrator; empty where there is one. */
    static Optional<String> firstAdministratorLink(Database database) {
        return new Links(database, InstantSource.system(), new SecureRandom()).firstAdministrator();
    }

    /** A folder that is wrong does not keep the others, nor what it held before, from being studied. */
    private static void publishFolders(SetPublisher publisher) {
        FolderPublisher folders = new FolderPublisher(publisher);
        Map<String, String> builtIn = BuiltInHashes.ofPackedProgram();
        if (!builtIn.isEmpty() && !Files.isDirectory(SetArgument.BESIDE) && folders.areCurrent(builtIn)) {
            return;
        }
        for (SetFolder folder : SetFolder.all(SetArgument.BESIDE)) {
            try {
                folders.publish(folder);
            } catch (SetFormatException e) {
                LOG.error("The set “{}” was not published: {}", folder.id(), e.getMessage());
            }
        }
    }

    static Server start(Config config, Parts parts) {
        NetworkSettings network = config.network();
        PrivacySettings privacy = config.privacy();
        Assets assets = Assets.read(Path.of("static"));
        Pages pages = new Pages(Texts.english(), assets, privacy.kiosk());
        Origin origin = new Origin(network.publicUrl());
        Limits limits = new Limits(parts.clock());
        Background mails = new Background("mails");
        Outages outages = Outages.starting(parts.database(), parts.clock());
        ClassParts classes = ClassParts.of(parts);
        AttemptParts attempts = AttemptParts.of(parts, classes, outages);
        PersonParts people = PersonParts.of(parts);
        people.catchUp();
        Background reading = new Background("documents");
        DocumentParts documents = DocumentParts.of(parts, classes.classes(), reading);
        Background counting = new Background("statistics");
        ItemFolds folds = new ItemFolds(parts.database(), parts.library(), parts.clock());
        Background finding = new Background("facts");
        Background making = new Background("questions");
        Background publishing = new Background("publishing");
        Background asking = new Background("model");
        Workbench workbench = new Workbench(
                parts.database(),
                parts.ids(),
                parts.clock(),
                parts.library(),
                parts.texts(),
                documents.documents(),
                new Workbench.Threads(finding::soon, task -> making.after(A_MOMENT, task), publishing::soon),
                config.model().model().map(model -> new Workbench.Asking(model, asking::soon)),
                new Workbench.People(
                        classes.names(),
                        classes.classes(),
                        parts.random(),
                        parts.days().zone()));
        AccountParts accounts = AccountParts.of(
                parts,
                new AccountParts.Outside(
                        pages,
                        limits,
                        network.publicUrl(),
                        classes.classes(),
                        people.claims(),
                        mailing(config.mail(), parts.clock(), mails),
                        new Kiosk(privacy.kiosk(), person -> people.erasures().erase(person, false))));
        LiveParts live = LiveParts.of(parts, parts.library(), pages.texts(), classes, outages);
        Library library = parts.library();
        StudyParts study = StudyParts.of(parts, library, new Schedules(parts.days()));
        Background repairing = new Background("keys");
        KeyWorkbench keys = new KeyWorkbench(
                parts.database(),
                parts.ids(),
                parts.clock(),
                parts.days().zone(),
                parts.keys(),
                library,
                new KeyWorkbench.Folds(
                        attempts.scores(parts), new ReviewRepairs(study.fold(), study.today()), folds::refold),
                task -> repairing.after(REPAIR, task));
        Gate gate = new Gate(
                accounts.visitors(), new Cookies(origin, privacy.kiosk().isPresent()));
        SignInRoutes signIn = accounts.signIn(gate);
        Days days = new Days(pages.texts(), parts.clock(), parts.days(), accounts::days);
        List<Routes.Group> groups = Stream.of(
                        List.<Routes.Group>of(signIn),
                        accounts.groups(gate, origin),
                        groups(
                                parts,
                                pages,
                                gate,
                                assets,
                                limits,
                                days,
                                live.rooms(),
                                attempts.pages(parts, pages.texts()),
                                library,
                                study),
                        List.<Routes.Group>of(new PrivacyRoutes(pages, privacy(config))),
                        classes.groups(parts, pages, gate, origin, limits, accounts),
                        new AssignmentParts(attempts, classes, outages).groups(parts, pages, accounts.accounts()),
                        attempts.groups(parts, pages),
                        new ReportParts(classes, attempts, folds).groups(parts, pages),
                        people.groups(pages, gate, accounts.accounts(), limits),
                        live.groups(parts, pages, gate, origin, limits),
                        documents.groups(pages, limits),
                        workbench.groups(pages, origin, limits),
                        keys.groups(pages))
                .flatMap(List::stream)
                .toList();
        Background background = new Background("background");
        Server server = Server.start(
                network,
                gate,
                new ErrorPages(pages, signIn),
                setRule(new AuthorLibrary(parts.database(), parts.ids())),
                groups,
                List.of(
                        background::close,
                        mails::close,
                        reading::close,
                        counting::close,
                        finding::close,
                        making::close,
                        publishing::close,
                        asking::close,
                        repairing::close,
                        live.open()::close));
        network.https().ifPresent(https -> background.every(CERTIFICATE_CHECK, https::check));
        Retention retention =
                new Retention(parts.database(), parts.clock(), privacy.applied(), people.erasures()::erase);
        background.every(Outages.BEAT, outages::beat);
        background.every(KEYS_CHECK, parts.keys()::renew);
        background.every(ATTEMPTS_CHECK, attempts.submissions()::submitEnded);
        background.every(CLAIMS_CHECK, people.claims()::forgetOld);
        parts.keys().listen(last -> live.open().judgeAnew());
        counting.every(ITEMS_CHECK, folds::catchUp);
        documents.jobs().resume();
        workbench.resume();
        keys.resume();
        background.every(STALE_CHECK, workbench::withholdStale);
        background.every(RETENTION_CHECK, documents.documents()::forgetOld);
        background.every(privacy.kiosk().isPresent() ? KIOSK_CHECK : RETENTION_CHECK, retention::apply);
        return server;
    }

    /** A set that is not for everyone is not there for others, on whatever page they ask for it. */
    private static Handler setRule(AuthorLibrary library) {
        return context -> {
            String slug = context.pathParamMap().get("set");
            String named = slug == null ? context.queryParam("set") : slug;
            String sent = named == null && context.method().equals(HandlerType.POST)
                    ? Gate.formOf(context).text("set").orElse(null)
                    : named;
            if (sent != null
                    && !sent.isEmpty()
                    && !library.sees(Gate.viewerOf(context).person(), sent)) {
                throw Refusal.notFound("set", sent);
            }
        };
    }

    private static AccountParts.Mailing mailing(MailSettings settings, InstantSource clock, Background mails) {
        Mail mail = settings.server()
                .<Mail>map(server -> new SmtpMail(server, clock, mails::after))
                .orElse(Mail.NONE);
        return new AccountParts.Mailing(mail, mails::soon);
    }

    private static PrivacyView privacy(Config config) {
        PrivacySettings privacy = config.privacy();
        return new PrivacyView(
                privacy.periods(), privacy.kiosk(), config.mail().server().isPresent(), privacy.contact());
    }

    private static List<Routes.Group> groups(
            Parts parts,
            Pages pages,
            Gate gate,
            Assets assets,
            Limits limits,
            Days days,
            Rooms rooms,
            AttemptPages attempts,
            Library library,
            StudyParts study) {
        Schedules schedules = study.schedules();
        Practice practice = new Practice(
                parts.database(), library, parts.ids(), parts.clock(), parts.random()::nextLong, study.fold());
        Progress progress = study.progress(parts, library);
        List<Routes.Group> groups = new ArrayList<>(List.of(
                new AssetRoutes(assets),
                new MediaRoutes(new MediaLibrary(parts.database(), parts.clock())),
                new HomeRoutes(
                        pages,
                        library,
                        progress,
                        study.today(),
                        study.threads(),
                        new Offers(parts.database(), parts.clock()),
                        attempts,
                        parts.notices(pages.texts())),
                new KeyNoticeRoutes(pages, parts.notices(pages.texts())),
                new SetRoutes(pages, library, progress, study.today(), days),
                new TextRoutes(pages, gate, library, parts.quotes(), limits),
                new RoundRoutes(pages, gate, library, practice, parts.quotes()),
                new PlayedRoutes(
                        pages,
                        gate,
                        library,
                        new AuthorLibrary(parts.database(), parts.ids()),
                        rooms,
                        practice,
                        parts.quotes(),
                        parts.notices(pages.texts()),
                        parts.days().zone()),
                new ProgressRoutes(pages, parts.database(), library, progress, schedules, parts.clock(), days),
                new StatisticsRoutes(pages, parts.database(), library, progress, schedules, parts.clock()),
                new HelpRoutes(pages, gate)));
        groups.addAll(study.outlook(parts, pages, gate, library, progress, practice));
        groups.addAll(study.groups(parts, pages, gate, library));
        return groups;
    }
}
