package app.footnote.author;

import app.footnote.account.Names;
import app.footnote.question.Publication;
import app.footnote.question.SetVersion;
import app.footnote.question.VersionLibrary;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The versions of a set, what differs between two of them, and going back to one. */
public final class VersionRoutes implements Routes.Group {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final Set<DraftFile> ABOUT = Set.of(DraftFile.SET);
    private static final Set<DraftFile> ASKED = Set.of(DraftFile.QUESTIONS);
    private static final Set<DraftFile> OTHER = EnumSet.complementOf(EnumSet.of(DraftFile.QUESTIONS));
    private static final String DRAFT = "draft";

    private final Pages pages;
    private final Drafts drafts;
    private final VersionLibrary versions;
    private final SetStates states;
    private final RollBack rollBack;
    private final PublishPage publishing;
    private final Names names;
    private final ZoneId zone;
    private final StaticTemplates templates = new StaticTemplates();

    VersionRoutes(
            Pages pages,
            Drafts drafts,
            VersionLibrary versions,
            SetStates states,
            RollBack rollBack,
            PublishPage publishing,
            Names names,
            ZoneId zone) {
        this.pages = pages;
        this.drafts = drafts;
        this.versions = versions;
        this.states = states;
        this.rollBack = rollBack;
        this.publishing = publishing;
        this.names = names;
        this.zone = zone;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/versions", Access.SIGNED_IN, this::list)
                .get("/workbench/{draft}/versions/{from}/{to}", Access.SIGNED_IN, this::difference)
                .post("/workbench/{draft}/versions/{version}/restore", Access.SIGNED_IN, this::restore);
    }

    private void list(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts, ABOUT);
        List<SetVersion> all = new ArrayList<>(versions.of(draft.set()));
        Collections.reverse(all);
        String said =
                "restored".equals(context.queryParam("said")) ? pages.texts().of("versions.restored") : "";
        VersionsView view = new VersionsView(
                draft.slug(),
                draft.title(),
                publishing.state(draft),
                all.stream().map(this::line).toList(),
                said);
        pages.show(
                context,
                templates.authorVersions(
                        pages.page(context, pages.texts().of("versions.title", draft.title()), "workbench"), view));
    }

    private VersionsView.Line line(SetVersion version) {
        return new VersionsView.Line(
                version.number(),
                version.number() - 1,
                version.current(),
                pages.texts().of("versions.questions", version.questions()),
                version.publications().stream().map(this::shown).toList());
    }

    private VersionsView.Shown shown(Publication publication) {
        String when = MOMENT.format(publication.at().atZone(zone));
        String who = publication.person().isPresent()
                ? names.of(publication.person().getAsLong())
                        .orElse(pages.texts().of("sharing.somebody"))
                : pages.texts().of("versions.by-itself");
        return new VersionsView.Shown(
                pages.texts().of("versions.when", when, who),
                publication.note(),
                publication.reason(),
                publication.findings().stream()
                        .map(over -> over.part() + ": "
                                + pages.texts()
                                        .of(over.message(), over.arguments().toArray()))
                        .toList());
    }

    private void difference(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        String from = context.pathParam("from");
        String to = context.pathParam("to");
        List<Difference.Change> changes;
        int restore = 0;
        if (from.equals(DRAFT)) {
            SetVersion version = version(draft, to);
            changes = rollBack.preview(draft, version).changes();
            restore = version.number();
        } else if (to.equals(DRAFT)) {
            changes = Difference.of(states.files(draft, version(draft, from)).parts(), draft.parts())
                    .changes();
        } else {
            changes = states.between(draft, version(draft, from), version(draft, to));
        }
        VersionDifferenceView view = new VersionDifferenceView(
                draft.slug(),
                draft.title(),
                heading(from, to),
                "/workbench/" + draft.slug() + "/versions/" + from + "/" + to,
                counts(new Difference(changes)),
                DifferenceView.of(changes, from(context)),
                restore);
        pages.show(
                context,
                templates.authorVersionDifference(
                        pages.page(context, pages.texts().of("versions.title", draft.title()), "workbench"), view));
    }

    private String heading(String from, String to) {
        if (from.equals(DRAFT)) {
            return pages.texts().of("versions.back", to);
        }
        return to.equals(DRAFT)
                ? pages.texts().of("versions.since", from)
                : pages.texts().of("versions.between", from, to);
    }

    private String counts(Difference difference) {
        return pages.texts()
                .of(
                        "difference.counts",
                        difference.count(Difference.Kind.ADDED, ASKED),
                        difference.count(Difference.Kind.REMOVED, ASKED),
                        difference.count(Difference.Kind.CHANGED, ASKED),
                        difference.count(Difference.Kind.ADDED, OTHER)
                                + difference.count(Difference.Kind.REMOVED, OTHER)
                                + difference.count(Difference.Kind.CHANGED, OTHER));
    }

    /** Which of the changes is shown first, as the address says. */
    static int from(Context context) {
        return Optional.ofNullable(context.queryParam("from"))
                .filter(each -> each.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private void restore(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        SetVersion version = version(draft, context.pathParam("version"));
        String note = Gate.formOf(context).text("note").orElse("").strip();
        rollBack.to(
                draft,
                version,
                Gate.viewerOf(context).id(),
                note.substring(0, Math.min(note.length(), PublishRoutes.LONGEST_NOTE)));
        pages.seeOther(context, "/workbench/" + draft.slug() + "/versions?said=restored");
    }

    private SetVersion version(Draft draft, String number) {
        return Optional.of(number)
                .filter(each -> each.matches("\\d{1,6}"))
                .flatMap(each -> states.version(draft, Integer.parseInt(each)))
                .orElseThrow(() -> Refusal.notFound("version"));
    }
}
