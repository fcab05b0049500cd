package app.footnote.report;

import app.footnote.attempt.Assignments;
import app.footnote.attempt.Attempts;
import app.footnote.classroom.Classes;
import app.footnote.classroom.ListedMember;
import app.footnote.classroom.Rosters;
import app.footnote.classroom.SchoolClass;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The gradebook of a class, on the page and to take away. */
public final class GradebookRoutes implements Routes.Group {
    private static final String GRADEBOOK = "/classes/{class}/gradebook";

    private final Pages pages;
    private final Classes classes;
    private final Gradebook.Sources sources;
    private final StaticTemplates templates = new StaticTemplates();

    public GradebookRoutes(Pages pages, Classes classes, Rosters rosters, Assignments assignments, Attempts attempts) {
        this.pages = pages;
        this.classes = classes;
        this.sources = new Gradebook.Sources(classes, rosters, assignments, attempts);
    }

    @Override
    public void add(Routes routes) {
        routes.get(GRADEBOOK, Access.INSTRUCTOR, this::show).get(GRADEBOOK + "/{file}", Access.INSTRUCTOR, this::file);
    }

    private void show(Context context) {
        SchoolClass found = StuckRoutes.taught(context, classes);
        Gradebook book = sources.of(found);
        GradebookView view = new GradebookView(
                found,
                book.columns().stream()
                        .map(column ->
                                new GradebookView.Head(column.assignment().id(), column.title(), text(column.points())))
                        .toList(),
                text(book.most()),
                book.lines().stream()
                        .map(line -> new GradebookView.Row(
                                line.person(), line.name(), texts(line.points()), text(line.sum())))
                        .toList(),
                texts(book.means()),
                book.lines().stream().anyMatch(line -> !line.listed().equals(ListedMember.NONE)));
        String title = pages.texts().of("gradebook.title");
        pages.show(context, templates.reportGradebook(pages.page(context, title, "classes"), view));
    }

    /** “canvas.csv”, “moodle.xlsx” and the like. */
    private void file(Context context) throws IOException {
        SchoolClass found = StuckRoutes.taught(context, classes);
        String[] name = context.pathParam("file").split("\\.", 2);
        GradebookLayout layout = GradebookLayout.of(name[0]).orElseThrow(() -> Refusal.notFound("page"));
        SheetFormat format = SheetFormat.of(name.length < 2 ? "" : name[1]).orElseThrow(() -> Refusal.notFound("page"));
        Sheet sheet = layout.of(sources.of(found));
        context.contentType(format.contentType())
                .header("Content-Disposition", sheet.disposition(format))
                .header("Cache-Control", "no-store");
        sheet.write(format, context.outputStream());
    }

    private static List<String> texts(List<OptionalDouble> points) {
        return points.stream()
                .map(one -> one.isPresent() ? text(one.getAsDouble()) : "")
                .toList();
    }

    private static String text(double points) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        return format.format(points);
    }
}
