package app.footnote.author;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;

/** Checking a set and publishing it, in the background. */
public final class PublishRoutes implements Routes.Group {
    static final int LONGEST_NOTE = 500;

    private static final Set<DraftFile> ABOUT = Set.of(DraftFile.SET);
    private static final long A_MOMENT = 700;

    private final Pages pages;
    private final Drafts drafts;
    private final PublishJobs jobs;
    private final PublishPage page;
    private final StaticTemplates templates = new StaticTemplates();

    PublishRoutes(Pages pages, Drafts drafts, PublishJobs jobs, PublishPage page) {
        this.pages = pages;
        this.drafts = drafts;
        this.jobs = jobs;
        this.page = page;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/publish", Access.SIGNED_IN, context -> show(context, draft(context)))
                .post("/workbench/{draft}/publish", Access.SIGNED_IN, this::publish)
                .post("/workbench/{draft}/publish/check", Access.SIGNED_IN, this::check)
                .post("/workbench/{draft}/publish/cancel", Access.SIGNED_IN, this::cancel);
    }

    private Draft draft(Context context) {
        return DraftRoutes.draft(context, drafts, ABOUT);
    }

    private void publish(Context context) {
        Draft draft = draft(context);
        Form form = Gate.formOf(context);
        jobs.publish(draft, Gate.viewerOf(context).id(), text(form, "note"), text(form, "reason"));
        jobs.await(draft.set(), A_MOMENT);
        Optional<PublishOutcome.Kind> kind = jobs.progress(draft.set()).isPresent()
                ? Optional.empty()
                : jobs.outcome(draft.set()).map(PublishOutcome::kind);
        if (kind.filter(PublishPage::isWrong).isPresent()) {
            context.status(422);
            show(context, draft);
            return;
        }
        pages.seeOther(context, "/workbench/" + draft.slug() + "/publish");
    }

    private void check(Context context) {
        Draft draft = draft(context);
        Form form = Gate.formOf(context);
        jobs.check(draft, Gate.viewerOf(context).id(), text(form, "note"), text(form, "reason"));
        jobs.await(draft.set(), A_MOMENT);
        pages.seeOther(context, "/workbench/" + draft.slug() + "/publish");
    }

    private void cancel(Context context) {
        Draft draft = draft(context);
        jobs.cancel(draft.set());
        jobs.await(draft.set(), A_MOMENT);
        pages.seeOther(context, "/workbench/" + draft.slug() + "/publish");
    }

    private static String text(Form form, String name) {
        String text = form.text(name).orElse("").strip();
        return text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE);
    }

    private void show(Context context, Draft draft) {
        int from = VersionRoutes.from(context);
        pages.show(
                context,
                templates.authorPublish(
                        pages.page(context, pages.texts().of("publish.title", draft.title()), "workbench"),
                        page.view(draft, from)));
    }
}
