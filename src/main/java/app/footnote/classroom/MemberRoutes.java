package app.footnote.classroom;

import app.footnote.account.Accounts;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;

/** A student of a class for those who teach it: their accommodations, a link for their password, taking them out. */
public final class MemberRoutes implements Routes.Group {
    private static final String MEMBER = "/classes/{class}/members/{person}";

    private final Pages pages;
    private final Classes classes;
    private final Accommodations accommodations;
    private final PrivateCodes codes;
    private final Accounts accounts;
    private final StaticTemplates templates = new StaticTemplates();

    public MemberRoutes(
            Pages pages, Classes classes, Accommodations accommodations, PrivateCodes codes, Accounts accounts) {
        this.pages = pages;
        this.classes = classes;
        this.accommodations = accommodations;
        this.codes = codes;
        this.accounts = accounts;
    }

    @Override
    public void add(Routes routes) {
        routes.get(MEMBER, Access.INSTRUCTOR, this::look)
                .post(MEMBER + "/accommodation", Access.INSTRUCTOR, this::setAccommodation)
                .post(MEMBER + "/code", Access.INSTRUCTOR, this::renewCode)
                .post(MEMBER + "/code/remove", Access.INSTRUCTOR, this::removeCode)
                .post(MEMBER + "/remove", Access.INSTRUCTOR, this::remove);
    }

    private void look(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        Member member = member(context, found);
        Accommodation known =
                accommodations.look(member.person(), Gate.viewerOf(context).id());
        show(context, found, member, Integer.toString(known.extraTimePercent()), known.note(), "");
    }

    private void setAccommodation(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        Member member = member(context, found);
        Form form = Gate.formOf(context);
        String percent = form.text("percent").orElse("");
        String note = form.text("note").orElse("");
        if (!percent.matches("\\d{1,3}")
                || Integer.parseInt(percent) > Accommodation.MOST_PERCENT
                || note.length() > Accommodation.LONGEST_NOTE) {
            context.status(422);
            String error = pages.texts()
                    .of("member.accommodation.wrong", Accommodation.MOST_PERCENT, Accommodation.LONGEST_NOTE);
            show(context, found, member, percent, note, error);
            return;
        }
        accommodations.set(member.person(), new Accommodation(Integer.parseInt(percent), note));
        pages.seeOther(context, "/classes/" + found.id() + "/members/" + member.person() + "?saved");
    }

    private void renewCode(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        Member member = member(context, found);
        codes.renew(member.person());
        pages.seeOther(context, "/classes/" + found.id() + "/members/" + member.person() + "?saved");
    }

    private void removeCode(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        Member member = member(context, found);
        codes.remove(member.person());
        pages.seeOther(context, "/classes/" + found.id() + "/members/" + member.person() + "?saved");
    }

    private void remove(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        classes.leave(member(context, found).person(), found.id());
        pages.seeOther(context, "/classes/" + found.id() + "?saved");
    }

    /** A member who was erased is nobody any more. */
    private Member member(Context context, SchoolClass found) {
        return classes.members(found.id()).stream()
                .filter(member -> Long.toString(member.person()).equals(context.pathParam("person")))
                .filter(member -> !member.name().isEmpty())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("member"));
    }

    private void show(Context context, SchoolClass found, Member member, String percent, String note, String error) {
        boolean account = accounts.find(member.person())
                .filter(known -> known.student() && known.active())
                .isPresent();
        MemberView view = new MemberView(
                found,
                member,
                account,
                percent,
                note,
                codes.of(member.person()).orElse(""),
                context.queryParam("saved") != null,
                error);
        pages.show(context, templates.classroomMember(pages.page(context, member.name(), "classes"), view));
    }
}
