package app.footnote.author;

import app.footnote.question.MediaLibrary;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import app.footnote.web.SentFile;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A set as a folder: given away as a zip, and brought back after somebody changed it. */
public final class ExchangeRoutes implements Routes.Group {
    private static final Set<DraftFile> ABOUT = Set.of(DraftFile.SET);

    private final Pages pages;
    private final Drafts drafts;
    private final Imports imports;
    private final MediaLibrary media;
    private final Limits limits;
    private final StaticTemplates templates = new StaticTemplates();

    ExchangeRoutes(Pages pages, Drafts drafts, Imports imports, MediaLibrary media, Limits limits) {
        this.pages = pages;
        this.drafts = drafts;
        this.imports = imports;
        this.media = media;
        this.limits = limits;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/export", Access.SIGNED_IN, this::export)
                .get("/workbench/{draft}/import", Access.SIGNED_IN, this::ask)
                .postFile("/workbench/{draft}/import", Access.SIGNED_IN, this::take)
                .post("/workbench/{draft}/import/apply", Access.SIGNED_IN, this::apply)
                .get("/begin-from-folder", Access.SIGNED_IN, context -> showBegin(context, List.of()))
                .postFile("/begin-from-folder", Access.SIGNED_IN, this::begin);
    }

    private void export(Context context) throws IOException {
        Draft draft = DraftRoutes.draft(context, drafts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ZippedFolder(ExportedFolder.of(draft, media::find), Optional.of(ExportState.of(draft.parts())), List.of())
                .write(out);
        context.contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + draft.slug() + ".zip\"")
                .result(out.toByteArray());
    }

    private void ask(Context context) {
        long id = Optional.ofNullable(context.queryParam("sent"))
                .filter(each -> each.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
        Draft draft = id == 0 ? DraftRoutes.draft(context, drafts, ABOUT) : DraftRoutes.draft(context, drafts);
        Optional<Imports.Sent> sent =
                imports.find(id, draft.set(), Gate.viewerOf(context).id());
        if (id != 0 && sent.isEmpty()) {
            show(context, view(draft, List.of(pages.texts().of("import.gone"))));
            return;
        }
        show(context, sent.map(each -> preview(context, draft, each)).orElseGet(() -> view(draft, List.of())));
    }

    private void take(Context context) throws IOException {
        Draft draft = DraftRoutes.draft(context, drafts, ABOUT);
        long person = Gate.viewerOf(context).id();
        Optional<SentFile> file = Gate.fileOf(context).filter(each -> each.bytes() > 0);
        if (file.isEmpty()) {
            refuse(context, view(draft, List.of(pages.texts().of("import.none"))));
            return;
        }
        limits.upload(person);
        try (InputStream content = file.get().content().open()) {
            Imports.Sent sent = imports.take(content, draft.set(), draft.slug(), person);
            pages.seeOther(context, "/workbench/" + draft.slug() + "/import?sent=" + sent.id());
        } catch (SetFormatException e) {
            refuse(context, view(draft, e.problems()));
        }
    }

    private void apply(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        long person = Gate.viewerOf(context).id();
        Form form = Gate.formOf(context);
        Optional<Imports.Sent> sent = form.text("sent")
                .filter(each -> each.matches("\\d{1,18}"))
                .flatMap(each -> imports.find(Long.parseLong(each), draft.set(), person));
        if (sent.isEmpty()) {
            refuse(context, view(draft, List.of(pages.texts().of("import.gone"))));
            return;
        }
        imports.apply(draft, sent.get(), person, new HashSet<>(form.all("folder")));
        pages.seeOther(context, "/workbench/" + draft.slug() + "?said=imported");
    }

    private void begin(Context context) throws IOException {
        long person = Gate.viewerOf(context).id();
        Optional<SentFile> file = Gate.fileOf(context).filter(each -> each.bytes() > 0);
        if (file.isEmpty()) {
            context.status(422);
            showBegin(context, List.of(pages.texts().of("import.none")));
            return;
        }
        limits.upload(person);
        try (InputStream content = file.get().content().open()) {
            pages.seeOther(
                    context,
                    "/workbench/" + imports.begin(content, person, WorkbenchRoutes.LONGEST_TITLE) + "?said=imported");
        } catch (SetFormatException e) {
            context.status(422);
            showBegin(context, e.problems());
        }
    }

    private ImportView preview(Context context, Draft draft, Imports.Sent sent) {
        ImportPlan plan = imports.plan(draft, sent);
        return new ImportView(
                draft.slug(),
                draft.title(),
                List.of(),
                sent.id(),
                pages.texts()
                        .of(
                                "import.counts",
                                plan.taken().size(),
                                plan.conflicts().size(),
                                plan.kept()),
                DifferenceView.of(plan.taken(), VersionRoutes.from(context)),
                plan.conflicts().stream()
                        .map(change -> new ImportView.Conflict(change.part().key(), DifferenceView.line(change)))
                        .toList(),
                sent.problems(),
                sent.others(),
                plan.isEmpty());
    }

    private static ImportView view(Draft draft, List<String> problems) {
        return new ImportView(
                draft.slug(),
                draft.title(),
                problems,
                0,
                "",
                DifferenceView.of(List.of(), 0),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    private void refuse(Context context, ImportView view) {
        context.status(422);
        show(context, view);
    }

    private void show(Context context, ImportView view) {
        pages.show(
                context,
                templates.authorFolderImport(
                        pages.page(context, pages.texts().of("import.title", view.title()), "workbench"), view));
    }

    private void showBegin(Context context, List<String> problems) {
        pages.show(
                context,
                templates.authorFolderBegin(
                        pages.page(context, pages.texts().of("import.begin"), "workbench"), problems));
    }
}
