package app.footnote.author;

import app.footnote.question.Attribution;
import app.footnote.question.Library;
import app.footnote.question.Licence;
import app.footnote.question.PublishedSet;
import app.footnote.question.SetMetadata;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The server's library: what everyone can practise, by whom and on what terms, and copying it into a set of one's own. */
public final class LibraryRoutes implements Routes.Group {
    private final Pages pages;
    private final Library library;
    private final Copies copies;
    private final StaticTemplates templates = new StaticTemplates();

    LibraryRoutes(Pages pages, Library library, Copies copies) {
        this.pages = pages;
        this.library = library;
        this.copies = copies;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/library", Access.ANYONE, this::show).post("/sets/{set}/copy", Access.SIGNED_IN, this::copy);
    }

    private void show(Context context) {
        String search =
                context.queryParamAsClass("find", String.class).getOrDefault("").strip();
        OptionalLong person =
                Gate.viewerOf(context).signedIn() ? Gate.viewerOf(context).person() : OptionalLong.empty();
        List<PublishedSet> shown = library.sets(OptionalLong.empty());
        List<LibraryView.SetLine> lines = shown.stream()
                .filter(set -> matches(set.metadata(), search))
                .map(set -> line(set, person))
                .sorted(Comparator.comparing(LibraryView.SetLine::title, Collator.getInstance(Locale.ENGLISH)))
                .toList();
        pages.show(
                context,
                templates.authorLibrary(
                        pages.page(context, pages.texts().of("library.title"), "home"),
                        new LibraryView(search, shown.size(), lines)));
    }

    private void copy(Context context) {
        String slug = context.pathParam("set");
        PublishedSet set = library.set(slug)
                .filter(found -> !library.files(found.version()).isEmpty())
                .orElseThrow(() -> Refusal.notFound("set", slug));
        long person = Gate.viewerOf(context).id();
        if (!copies.permits(person, set)) {
            throw Refusal.forbidden(
                    "licence", set.metadata().title(), set.metadata().licence());
        }
        pages.seeOther(context, "/workbench/" + copies.copy(person, set));
    }

    /** Whether each word stands somewhere in what the set says of itself. */
    private static boolean matches(SetMetadata set, String search) {
        Attribution named = set.attributed();
        String text = Stream.concat(
                        Stream.of(set.title(), set.description(), named.authors(), named.source(), set.licence()),
                        set.topics().stream().map(topic -> topic.title()))
                .reduce("", (one, other) -> one + ' ' + other.toLowerCase(Locale.ROOT));
        return Stream.of(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private LibraryView.SetLine line(PublishedSet set, OptionalLong person) {
        SetMetadata metadata = set.metadata();
        return new LibraryView.SetLine(
                metadata.slug(),
                metadata.title(),
                metadata.description(),
                set.entries().size(),
                metadata.documents().size(),
                metadata.attributed().authors(),
                metadata.licence(),
                metadata.attributed().source(),
                person.isPresent()
                        ? copies.permits(person.getAsLong(), set)
                        : Licence.permitsCopies(metadata.licence()));
    }
}
