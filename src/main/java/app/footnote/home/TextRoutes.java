package app.footnote.home;

import app.footnote.document.Document;
import app.footnote.question.Library;
import app.footnote.question.Quotes;
import app.footnote.question.SetMetadata;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the text of an article that a reader has, so that footnotes show them the passages. */
public final class TextRoutes implements Routes.Group {
    private final Pages pages;
    private final Gate gate;
    private final Library library;
    private final Quotes quotes;
    private final Limits limits;
    private final StaticTemplates templates = new StaticTemplates();

    public TextRoutes(Pages pages, Gate gate, Library library, Quotes quotes, Limits limits) {
        this.pages = pages;
        this.gate = gate;
        this.library = library;
        this.quotes = quotes;
        this.limits = limits;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/sets/{set}/text", Access.ANYONE, context -> show(context, set(context), ""))
                .post("/sets/{set}/text", Access.ANYONE, this::offer);
    }

    private void offer(Context context) {
        SetMetadata set = set(context);
        Form form = Gate.formOf(context);
        Optional<String> text = Stream.of("file", "text")
                .flatMap(field -> form.all(field).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
        if (text.isEmpty()) {
            context.status(422);
            show(context, set, pages.texts().of("text.empty"));
            return;
        }
        long person = gate.greet(context);
        limits.upload(person);
        Quotes.Offered offered = quotes.offer(set.slug(), person, text.get());
        show(context, set, result(set, offered));
    }

    private String result(SetMetadata set, Quotes.Offered offered) {
        String title = set.documents().stream()
                .filter(document -> document.id().equals(offered.document()))
                .map(Document::cited)
                .findFirst()
                .orElse("");
        if (title.isEmpty() || offered.found() == 0) {
            return pages.texts().of("text.none");
        }
        String key = offered.found() == offered.cited() ? "text.all" : "text.some";
        return pages.texts().of(key, title, offered.found(), offered.cited());
    }

    private void show(Context context, SetMetadata set, String result) {
        pages.show(
                context,
                templates.homeText(pages.page(context, pages.texts().of("text.title"), ""), new TextView(set, result)));
    }

    private SetMetadata set(Context context) {
        String slug = context.pathParam("set");
        return library.set(slug)
                .orElseThrow(() -> Refusal.notFound("set", slug))
                .metadata();
    }
}
