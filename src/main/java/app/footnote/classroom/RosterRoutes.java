package app.footnote.classroom;

import app.footnote.account.MailedLinks;
import app.footnote.account.SignInName;
import app.footnote.classroom.roster.RosterFile;
import app.footnote.classroom.roster.RosterReader;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import app.footnote.web.Viewer;
import io.javalin.http.Context;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bringing a list of students into a class: a preview, one click, and the links of those who are new. */
public final class RosterRoutes implements Routes.Group {
    private static final String ROSTER = "/classes/{class}/roster";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Pages pages;
    private final Origin origin;
    private final Classes classes;
    private final Rosters rosters;
    private final SignInSlips slips;
    private final MailedLinks mailed;
    private final StaticTemplates templates = new StaticTemplates();

    public RosterRoutes(
            Pages pages, Origin origin, Classes classes, Rosters rosters, SignInSlips slips, MailedLinks mailed) {
        this.pages = pages;
        this.origin = origin;
        this.classes = classes;
        this.rosters = rosters;
        this.slips = slips;
        this.mailed = mailed;
    }

    @Override
    public void add(Routes routes) {
        routes.get(ROSTER, Access.INSTRUCTOR, context -> show(context, "", RosterView.Preview.NONE))
                .post(ROSTER, Access.INSTRUCTOR, this::preview)
                .post(ROSTER + "/take", Access.INSTRUCTOR, this::take)
                .post(ROSTER + "/{roster}/undo", Access.INSTRUCTOR, this::undo)
                .post("/classes/{class}/slips", Access.INSTRUCTOR, this::makeSlips);
    }

    private void preview(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        String text = text(Gate.formOf(context));
        RosterPlan plan = rosters.plan(RosterReader.read(text), found.id(), asker(context));
        if (!plan.takesAny()) {
            context.status(422);
        }
        show(context, text, new RosterPreview(pages.texts()).of(plan));
    }

    private void take(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        Form form = Gate.formOf(context);
        RosterFile file = RosterReader.read(text(form));
        if (file.lines().isEmpty()) {
            preview(context);
            return;
        }
        HashSet<Integer> lines = new HashSet<>(form.numbers("line", 1, Integer.MAX_VALUE));
        Rosters.Taken taken = rosters.take(file, found.id(), asker(context), lines);
        String done = pages.texts().of("roster.done", taken.made().size() + taken.enrolled(), taken.asked());
        if (taken.made().isEmpty()) {
            pages.seeOther(context, "/classes/" + found.id() + "/roster?saved");
            return;
        }
        showSlips(context, found, done, form.text("mail").isPresent());
    }

    private void undo(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        ClassAddress.id(context.pathParam("roster")).ifPresent(roster -> rosters.undo(found.id(), roster));
        pages.seeOther(context, "/classes/" + found.id() + "/roster?saved");
    }

    private void makeSlips(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        showSlips(context, found, "", Gate.formOf(context).text("mail").isPresent());
    }

    /** A file that was chosen, or what was pasted. */
    private static String text(Form form) {
        return form.text("file")
                .filter(text -> !text.isEmpty())
                .or(() -> form.text("text"))
                .orElse("");
    }

    private static RosterPlanner.Asker asker(Context context) {
        Viewer viewer = Gate.viewerOf(context);
        return new RosterPlanner.Asker(viewer.id(), viewer.administrator());
    }

    private void showSlips(Context context, SchoolClass found, String done, boolean mail) {
        List<SlipsView.Slip> shown = new ArrayList<>();
        int sent = 0;
        for (SignInSlips.Slip slip :
                slips.make(found.id(), Gate.viewerOf(context).id())) {
            Optional<SignInName> address = slip.mail().flatMap(SignInName::mail).filter(to -> mail && mailed.on());
            if (address.isPresent()) {
                mailed.invite(address.get(), slip.path());
                sent++;
            } else {
                String link = origin.site(context) + slip.path();
                shown.add(new SlipsView.Slip(slip.name(), slip.signInName(), link, QrCode.svg(link)));
            }
        }
        String title = pages.texts().of("slips.title");
        context.header("Cache-Control", "no-store");
        pages.show(
                context,
                templates.classroomSlips(
                        pages.page(context, title, "classes"), new SlipsView(found, done, sent, shown)));
    }

    private void show(Context context, String text, RosterView.Preview preview) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        List<RosterView.TakenLine> taken = rosters.of(found.id()).stream()
                .map(roster -> new RosterView.TakenLine(
                        roster.id(),
                        MOMENT.format(roster.takenAt().atZone(found.zone())),
                        pages.texts().of("roster.taken.what", roster.enrolled(), roster.offered())))
                .toList();
        RosterView view = new RosterView(found, text, preview, taken, slips.waiting(found.id()), mailed.on());
        String title = pages.texts().of("roster.title");
        pages.show(
                context,
                templates.classroomRoster(
                        pages.page(context, title, "classes"), view, context.queryParam("saved") != null));
    }
}
