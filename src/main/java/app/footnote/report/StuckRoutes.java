package app.footnote.report;

import app.footnote.classroom.ClassAddress;
import app.footnote.classroom.Classes;
import app.footnote.classroom.Member;
import app.footnote.classroom.SchoolClass;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Quotes;
import app.footnote.response.Response;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Where a class is stuck, for those who teach it: by topic, by card, by student. */
public final class StuckRoutes implements Routes.Group {
    private static final String STUCK = "/classes/{class}/stuck";

    private final Pages pages;
    private final Classes classes;
    private final StuckCards cards;
    private final StuckPage page;
    private final StuckCardPage cardPage;
    private final StaticTemplates templates = new StaticTemplates();

    public StuckRoutes(Pages pages, Classes classes, StuckCards cards, Library library, Quotes quotes) {
        this.pages = pages;
        this.classes = classes;
        this.cards = cards;
        this.page = new StuckPage(cards, pages.texts());
        this.cardPage = new StuckCardPage(library, quotes, pages.texts());
    }

    @Override
    public void add(Routes routes) {
        routes.get(STUCK, Access.INSTRUCTOR, context -> show(context, Optional.empty()))
                .get(STUCK + "/students/{person}", Access.INSTRUCTOR, this::student)
                .get(STUCK + "/cards/{card}", Access.INSTRUCTOR, this::card);
    }

    /** The class that the address names, where whoever asks teaches it. */
    static SchoolClass taught(Context context, Classes classes) {
        return ClassAddress.id(context.pathParam("class"))
                .flatMap(id -> classes.taught(Gate.viewerOf(context).id(), id))
                .orElseThrow(() -> Refusal.notFound("class"));
    }

    private void student(Context context) {
        SchoolClass found = taught(context, classes);
        Member member = classes.members(found.id()).stream()
                .filter(one -> Long.toString(one.person()).equals(context.pathParam("person")))
                .filter(one -> !one.name().isEmpty())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("member"));
        show(context, Optional.of(member));
    }

    private void show(Context context, Optional<Member> student) {
        SchoolClass found = taught(context, classes);
        StuckView view = page.of(
                found, classes.members(found.id()), Gate.viewerOf(context).id(), student);
        String title = student.map(Member::name).orElse(pages.texts().of("stuck.title"));
        pages.show(context, templates.reportStuck(pages.page(context, title, "classes"), view));
    }

    private void card(Context context) {
        SchoolClass found = taught(context, classes);
        long instructor = Gate.viewerOf(context).id();
        long card = ClassAddress.id(context.pathParam("card")).orElseThrow(() -> Refusal.notFound("card"));
        PublishedSet set = cards.set(instructor, card).orElseThrow(() -> Refusal.notFound("card"));
        List<Response> responses = cards.answers(found.id(), card);
        if (responses.isEmpty()) {
            throw Refusal.notFound("card");
        }
        StuckCardView view = cardPage.of(found, set, classes.members(found.id()), responses, instructor);
        String title = pages.texts().of("stuck.title");
        pages.show(context, templates.reportStuckCard(pages.page(context, title, "classes"), view));
    }
}
