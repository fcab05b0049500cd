package app.footnote.author;

import app.footnote.author.UsedQuestion.Version;
import app.footnote.question.Answer;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.PublishedSet;
import app.footnote.response.KeyChange;
import app.footnote.response.Repair;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import app.footnote.web.Viewer;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Changing the key of a question that was used: what was answered, what another key would do, how far what rests on it
 * has come, and the log. For the authors of a set; where it has none, as those that come with the server, for
 * administrators.
 */
public final class RepairRoutes implements Routes.Group {
    private static final String QUESTION = "/workbench/{draft}/questions/{question}/key";
    private static final String LOG = "/workbench/{draft}/keys";

    private final Pages pages;
    private final AuthorLibrary authors;
    private final RepairDesk desk;
    private final RepairPages layout;
    private final StaticTemplates templates = new StaticTemplates();

    RepairRoutes(Pages pages, AuthorLibrary authors, RepairDesk desk, RepairPages layout) {
        this.pages = pages;
        this.authors = authors;
        this.desk = desk;
        this.layout = layout;
    }

    @Override
    public void add(Routes routes) {
        routes.get(QUESTION, Access.SIGNED_IN, context -> {
                    Asked asked = asked(context);
                    show(context, asked, RepairPages.Entered.NOTHING);
                })
                .post(QUESTION, Access.SIGNED_IN, this::change)
                .get(LOG, Access.SIGNED_IN, this::log)
                .get(LOG + "/{change}", Access.SIGNED_IN, this::progress)
                .post(LOG + "/{change}/take-back", Access.SIGNED_IN, this::takeBack);
    }

    /** A set whose keys somebody may change. */
    private record Keyed(long set, String slug, boolean draft) {}

    private record Asked(Keyed keyed, UsedQuestion question) {}

    private Keyed keyed(Context context) {
        Viewer viewer = Gate.viewerOf(context);
        String slug = context.pathParam("draft");
        long set = authors.id(slug).orElseThrow(() -> Refusal.notFound("draft"));
        boolean writes = authors.writes(viewer.id(), set);
        if (!writes && !(viewer.administrator() && authors.authors(set).isEmpty())) {
            throw Refusal.notFound("draft");
        }
        return new Keyed(set, slug, writes);
    }

    private Asked asked(Context context) {
        Keyed keyed = keyed(context);
        return desk.question(keyed.set(), context.pathParam("question"))
                .map(question -> new Asked(keyed, question))
                .orElseThrow(() -> Refusal.notFound("used-question"));
    }

    private void show(Context context, Asked asked, RepairPages.Entered entered) {
        String address =
                RepairPages.address(asked.keyed().slug(), asked.question().key()) + "/key";
        RepairView view = layout.question(place(asked.keyed(), address), asked.question(), entered);
        String title = pages.texts().of("repair.title");
        pages.show(context, templates.authorRepair(pages.page(context, title, "workbench"), view));
    }

    private RepairView.Place place(Keyed keyed, String address) {
        String title = desk.library()
                .set(keyed.slug())
                .map(PublishedSet::metadata)
                .map(set -> set.title())
                .orElse(keyed.slug());
        return new RepairView.Place(keyed.slug(), title, keyed.draft(), address);
    }

    private void change(Context context) {
        Asked asked = asked(context);
        Form form = Gate.formOf(context);
        UsedQuestion used = asked.question();
        Version newest = used.newest();
        RepairForm read = new RepairForm(form, newest.question(), desk.key(newest), pages.texts());
        Optional<Repair> repair = read.read();
        List<Long> versions = used.versions().stream()
                .map(Version::id)
                .filter(id -> form.all("version").contains(Long.toString(id)))
                .toList();
        repair.ifPresent(wanted -> check(used, versions, wanted, read.fields()));
        if (repair.isEmpty() || read.fields().refused()) {
            context.status(422);
            show(context, asked, entered(form, read.fields(), used, versions));
            return;
        }
        long viewer = Gate.viewerOf(context).id();
        KeyChange change = desk.change(used, versions, repair.get(), read.reason(), viewer);
        if (form.text("confirm").isPresent()) {
            RepairDesk.InDraft became = desk.begin(change, used, asked.keyed().slug(), viewer);
            pages.seeOther(
                    context,
                    "/workbench/" + asked.keyed().slug() + "/keys/" + change.id() + "?draft="
                            + became.name().toLowerCase(Locale.ROOT));
            return;
        }
        String address = RepairPages.address(asked.keyed().slug(), used.key()) + "/key";
        RepairPreviewView view =
                layout.preview(place(asked.keyed(), address), used, change, desk.preview(change), sent(form), viewer);
        String title = pages.texts().of("repair.preview.title");
        pages.show(context, templates.authorRepairPreview(pages.page(context, title, "workbench"), view));
    }

    /** A key of one version may name what another has not got. */
    private void check(UsedQuestion used, List<Long> versions, Repair repair, Fields fields) {
        if (versions.isEmpty()) {
            fields.refuse("version", pages.texts().of("repair.version.none"));
        }
        List<Answer> named = repair instanceof Repair.AcceptAlso accept
                ? accept.answers()
                : repair instanceof Repair.NewKey key ? List.of(key.answer()) : List.of();
        int number = used.versions().size();
        for (Version version : used.versions()) {
            if (versions.contains(version.id())
                    && named.stream().anyMatch(answer -> !UsedQuestion.fits(answer, version.question()))) {
                fields.refuse("version", pages.texts().of("repair.version.wrong", number));
            }
            number--;
        }
    }

    private static RepairPages.Entered entered(Form form, Fields fields, UsedQuestion used, List<Long> versions) {
        int items = RepairPages.items(used.newest().question()).size();
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            filled.add(form.number("place-" + i, 1, items)
                    .or(numbered(form, "match-" + i))
                    .orElse(-1));
        }
        return new RepairPages.Entered(
                fields,
                new LinkedHashSet<>(form.numbers("right", 0, Integer.MAX_VALUE)),
                filled,
                versions.isEmpty() ? Set.of(-1L) : Set.copyOf(versions));
    }

    private static Supplier<Optional<Integer>> numbered(Form form, String name) {
        return () -> form.number(name, 0, Integer.MAX_VALUE);
    }

    /** What was sent, to be sent once more by who confirms it. */
    private static List<RepairPreviewView.Sent> sent(Form form) {
        Stream<String> numbered =
                Stream.iterate(0, i -> i < 100, i -> i + 1).flatMap(i -> Stream.of("place-" + i, "match-" + i));
        return Stream.concat(
                        Stream.of("do", "right", "texts", "given", "value", "tolerance", "reason", "version"), numbered)
                .flatMap(name -> form.all(name).stream().map(value -> new RepairPreviewView.Sent(name, value)))
                .toList();
    }

    private void log(Context context) {
        Keyed keyed = keyed(context);
        RepairLogView view = new RepairLogView(
                place(keyed, "/workbench/" + keyed.slug() + "/keys"), layout.lines(keyed.slug(), keyed.set()));
        String title = pages.texts().of("repair.log.title");
        pages.show(context, templates.authorRepairLog(pages.page(context, title, "workbench"), view));
    }

    private KeyChange made(Context context, Keyed keyed) {
        String id = context.pathParam("change");
        return Optional.of(id)
                .filter(text -> text.matches("[1-9][0-9]{0,17}"))
                .flatMap(text -> desk.repairs().keys().find(Long.parseLong(text)))
                .filter(change -> change.set() == keyed.set())
                .orElseThrow(() -> Refusal.notFound("key-change"));
    }

    private void progress(Context context) {
        Keyed keyed = keyed(context);
        KeyChange change = made(context, keyed);
        String said = Optional.ofNullable(context.queryParam("draft"))
                .filter(became -> Set.of("mended", "generated", "left").contains(became))
                .orElse("");
        RepairProgressView view =
                layout.progress(place(keyed, "/workbench/" + keyed.slug() + "/keys/" + change.id()), change, said);
        String title = pages.texts().of("repair.progress.title");
        pages.show(context, templates.authorRepairProgress(pages.page(context, title, "workbench"), view));
    }

    private void takeBack(Context context) {
        Keyed keyed = keyed(context);
        KeyChange change = made(context, keyed);
        String reason = Gate.formOf(context).text("reason").orElse("");
        boolean done = desk.repairs().keys().takenBack().contains(change.id());
        if (done || change.repair() instanceof Repair.TakeBack) {
            pages.seeOther(context, "/workbench/" + keyed.slug() + "/keys/" + change.id());
            return;
        }
        KeyChange back = desk.takeBack(
                change,
                reason.isEmpty() ? pages.texts().of("repair.back.reason") : reason,
                Gate.viewerOf(context).id());
        pages.seeOther(context, "/workbench/" + keyed.slug() + "/keys/" + back.id());
    }
}
