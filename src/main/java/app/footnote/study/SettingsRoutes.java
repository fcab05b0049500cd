package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What a learner chooses about studying a set. */
public final class SettingsRoutes implements Routes.Group {
    private final Pages pages;
    private final Gate gate;
    private final Library library;
    private final Database database;
    private final Schedules schedules;
    private final StaticTemplates templates = new StaticTemplates();

    public SettingsRoutes(Pages pages, Gate gate, Library library, Database database, Schedules schedules) {
        this.pages = pages;
        this.gate = gate;
        this.library = library;
        this.database = database;
        this.schedules = schedules;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/sets/{set}/study-settings", Access.ANYONE, this::settings)
                .post("/sets/{set}/study-settings", Access.ANYONE, this::change);
    }

    private void settings(Context context) {
        PublishedSet set = set(context);
        OptionalLong person = Gate.viewerOf(context).person();
        Map<String, String> values = person.isEmpty()
                ? SettingsForm.values(StudySettings.USUAL, StudyManner.USUAL)
                : database.read(handle -> SettingsForm.values(
                        schedules.settings(handle, person.getAsLong(), set.id()),
                        StudyMannerStore.select(handle, person.getAsLong(), set.id())));
        show(context, set, values, Map.of(), context.queryParam("saved") != null);
    }

    private void change(Context context) {
        PublishedSet set = set(context);
        SettingsForm form = SettingsForm.of(Gate.formOf(context));
        Optional<SettingsForm.Chosen> chosen = form.read();
        if (chosen.isEmpty()) {
            context.status(422);
            show(context, set, form.values(), form.problems(), false);
            return;
        }
        long person = gate.greet(context);
        database.run(handle -> {
            schedules.choose(handle, person, set.id(), chosen.get().settings());
            StudyMannerStore.upsert(handle, person, set.id(), chosen.get().manner());
        });
        pages.seeOther(context, "/sets/" + set.metadata().slug() + "/study-settings?saved=1");
    }

    private void show(
            Context context,
            PublishedSet set,
            Map<String, String> values,
            Map<String, String> problems,
            boolean saved) {
        SettingsView view = new SettingsView(
                set.metadata().title(), "/sets/" + set.metadata().slug(), values, problems, saved);
        pages.show(
                context,
                templates.studySettings(pages.page(context, pages.texts().of("settings.title"), ""), view));
    }

    private PublishedSet set(Context context) {
        String slug = context.pathParam("set");
        return library.set(slug).orElseThrow(() -> Refusal.notFound("set", slug));
    }
}
