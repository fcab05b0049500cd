package app.footnote.author;

import app.footnote.question.AuthorLibrary;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.Set;

/** Inviting somebody to write a set, coming to write it, ceasing to, and taking somebody off it. */
public final class CoAuthorRoutes implements Routes.Group {
    private static final Set<DraftFile> ABOUT = Set.of(DraftFile.SET);
    private static final String LINK = "/write/";

    private final Pages pages;
    private final Origin origin;
    private final AuthorLibrary authors;
    private final Drafts drafts;
    private final CoAuthors coAuthors;
    private final StaticTemplates templates = new StaticTemplates();

    CoAuthorRoutes(Pages pages, Origin origin, AuthorLibrary authors, Drafts drafts, CoAuthors coAuthors) {
        this.pages = pages;
        this.origin = origin;
        this.authors = authors;
        this.drafts = drafts;
        this.coAuthors = coAuthors;
    }

    @Override
    public void add(Routes routes) {
        routes.post("/workbench/{draft}/authors", Access.SIGNED_IN, this::invite)
                .post("/workbench/{draft}/authors/{person}/remove", Access.SIGNED_IN, this::remove)
                .get(LINK + "{token}", Access.SIGNED_IN, this::form)
                .post(LINK + "{token}", Access.SIGNED_IN, this::accept);
    }

    /** The person of that number; nobody where it is none. */
    static long person(String number) {
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }

    private Draft draft(Context context) {
        return DraftRoutes.draft(context, drafts, ABOUT);
    }

    private void invite(Context context) {
        Draft draft = draft(context);
        String title = pages.texts().of("sharing.link.title");
        pages.show(
                context,
                templates.accountHandOver(
                        pages.page(context, title, "workbench"),
                        pages.texts().of("sharing.link.text", draft.title()),
                        origin.site(context) + LINK + coAuthors.invite(draft.set())));
    }

    /** Owners take others off a set; everybody can leave it to those who stay. */
    private void remove(Context context) {
        Draft draft = draft(context);
        long self = Gate.viewerOf(context).id();
        long person = person(context.pathParam("person"));
        boolean permitted = person == self || authors.owns(self, draft.set());
        boolean writes = authors.writes(person, draft.set());
        if (!permitted || !writes) {
            throw Refusal.notFound("draft");
        }
        boolean left = authors.leave(draft.set(), person);
        if (left && person == self) {
            pages.seeOther(context, "/workbench");
            return;
        }
        pages.seeOther(context, "/workbench/" + draft.slug() + "/sharing?said=" + (left ? "removed" : "last"));
    }

    private void form(Context context) {
        if (coAuthors.find(context.pathParam("token")).isEmpty()) {
            throw Refusal.notFound("link");
        }
        pages.show(
                context,
                templates.authorWrite(
                        pages.page(context, pages.texts().of("sharing.write.title"), "workbench"),
                        context.pathParam("token")));
    }

    private void accept(Context context) {
        String slug = coAuthors
                .accept(Gate.viewerOf(context).id(), context.pathParam("token"))
                .map(authors::slug)
                .orElseThrow(() -> Refusal.notFound("link"));
        pages.seeOther(context, "/workbench/" + slug);
    }
}
