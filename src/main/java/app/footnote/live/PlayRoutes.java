package app.footnote.live;

import app.footnote.account.Names;
import app.footnote.live.room.Refusal;
import app.footnote.live.wire.Asked;
import app.footnote.live.wire.FromPlayer;
import app.footnote.live.wire.Own;
import app.footnote.live.wire.RoomView;
import app.footnote.question.QuestionType;
import app.footnote.response.GivenForm;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Csrf;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import app.footnote.web.Viewer;
import io.javalin.http.Context;
import java.util.Optional;

/** Joining a room by its code and playing: one page, which a script keeps up to date and which can be reloaded. */
public final class PlayRoutes implements Routes.Group {
    private final Pages pages;
    private final Gate gate;
    private final Rooms rooms;
    private final Limits limits;
    private final StaticTemplates templates = new StaticTemplates();

    public PlayRoutes(Pages pages, Gate gate, Rooms rooms, Limits limits) {
        this.pages = pages;
        this.gate = gate;
        this.rooms = rooms;
        this.limits = limits;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/play", Access.ANYONE, this::start)
                .post(
                        "/play",
                        Access.ANYONE,
                        context ->
                                find(context, Gate.formOf(context).text("code").orElse("")))
                .get("/play/{code}", Access.ANYONE, this::play)
                .post("/play/{code}", Access.ANYONE, this::join)
                .post("/play/{code}/answer", Access.LEARNER, this::answer);
    }

    private void start(Context context) {
        String typed = Optional.ofNullable(context.queryParam("code")).orElse("");
        if (typed.isBlank()) {
            code(context, "", "");
        } else {
            find(context, typed);
        }
    }

    private void find(Context context, String typed) {
        room(context, typed).ifPresentOrElse(room -> pages.seeOther(context, address(room)), () -> {
            context.status(422);
            code(context, typed, pages.texts().of("live.code.wrong"));
        });
    }

    private void play(Context context) {
        Optional<RoomSummary> room = room(context, context.pathParam("code"));
        if (room.isEmpty()) {
            gone(context);
            return;
        }
        Optional<RoomView> view = playing(context, room.get());
        if (view.isEmpty()) {
            Viewer viewer = Gate.viewerOf(context);
            String name = viewer.signedIn() ? viewer.name() : "";
            enter(context, room.get(), new Fields().put("nickname", name));
        } else {
            show(context, room.get(), view.get(), "");
        }
    }

    private void join(Context context) {
        Optional<RoomSummary> room = room(context, context.pathParam("code"));
        if (room.isEmpty()) {
            gone(context);
            return;
        }
        Form form = Gate.formOf(context);
        Fields fields = Fields.of(form, "nickname", "real-name", "private-code");
        String realName = form.text("real-name").orElse("");
        if (room.get().settings().realNames() && !Names.isName(realName)) {
            fields.refuse("real-name", pages.texts().of("live.refused.real-name"));
        }
        if (form.text("nickname").orElse("").isEmpty()) {
            fields.refuse("nickname", pages.texts().of("live.refused.name"));
        }
        if (!fields.refused()) {
            Joining joining = rooms.join(
                    room.get().code(),
                    new Joining.Wish(
                            gate.greet(context),
                            form.text("nickname").orElse(""),
                            realName,
                            form.text("private-code").orElse("")));
            if (joining instanceof Joining.In in) {
                pages.seeOther(context, address(room.get()) + (in.replaced() ? "?renamed" : ""));
                return;
            }
            refuse(fields, ((Joining.Refused) joining).why());
        }
        context.status(422);
        enter(context, room.get(), fields);
    }

    private void refuse(Fields fields, Refusal why) {
        String field = switch (why) {
            case REAL_NAME -> "real-name";
            case CODE -> "private-code";
            case NAME -> "nickname";
            default -> "room";
        };
        fields.refuse(field, pages.texts().of(why.textKey()));
    }

    /** For pages without scripts: the form goes here, and the page is shown again. */
    private void answer(Context context) {
        Optional<RoomSummary> room = room(context, context.pathParam("code"));
        Optional<RoomView> view = room.flatMap(found -> playing(context, found));
        if (room.isEmpty() || view.isEmpty()) {
            gone(context);
            return;
        }
        String problem = answered(context, view.get());
        if (problem.isEmpty()) {
            pages.seeOther(context, address(room.get()));
            return;
        }
        context.status(422);
        show(context, room.get(), playing(context, room.get()).orElse(view.get()), problem);
    }

    /** Stores the answer, or says as a message's key why not. */
    private String answered(Context context, RoomView view) {
        Form form = Gate.formOf(context);
        Asked asked = view.asked();
        if (asked == null) {
            return Refusal.LATE.textKey();
        }
        GivenForm.Shown shown = new GivenForm.Shown(
                QuestionType.ofCode(asked.kind()),
                asked.options().size(),
                asked.left().size(),
                asked.right().size());
        GivenForm.Reading reading = new GivenForm(form, shown, "").read();
        if (reading instanceof GivenForm.Reading.Unfinished unfinished) {
            return unfinished.problem();
        }
        FromPlayer.Answer answer = new FromPlayer.Answer(
                form.text("id").filter(id -> id.matches("[0-9A-Za-z_-]{8,64}")).orElseGet(Csrf::secret),
                form.number("question", 1, Integer.MAX_VALUE).orElse(view.question()),
                form.number("vote", 1, 2).orElse(view.vote()),
                ((GivenForm.Reading.Answer) reading).given());
        return rooms.answer(view.code(), Gate.viewerOf(context).id(), answer)
                .map(Refusal::textKey)
                .orElse("");
    }

    private void show(Context context, RoomSummary room, RoomView view, String problem) {
        Own own = view.own();
        if (own == null) {
            throw new IllegalStateException("A player's view of a room without what is their own");
        }
        String rule = pages.texts().of(room.settings().scoring().textKey());
        PlayPage page =
                new PlayPage(view, own, room.id(), rule, Csrf.secret(), problem, context.queryParam("renamed") != null);
        pages.show(context, templates.livePlay(pages.page(context, room.title(), ""), page));
    }

    private void enter(Context context, RoomSummary room, Fields fields) {
        EnterView view = new EnterView(
                room.code(),
                room.title(),
                pages.texts().of(room.settings().scoring().textKey()),
                room.players(),
                room.settings().namesShown(),
                room.settings().realNames(),
                room.settings().extraTime(),
                !room.open());
        pages.show(context, templates.liveEnter(pages.page(context, room.title(), ""), view, fields));
    }

    private void gone(Context context) {
        context.status(404);
        code(context, "", pages.texts().of("live.code.gone"));
    }

    private void code(Context context, String code, String error) {
        String title = pages.texts().of("live.code.title");
        pages.show(context, templates.liveCode(pages.page(context, title, "play"), new CodeView(code, error)));
    }

    /** Codes cannot be tried for long. */
    private Optional<RoomSummary> room(Context context, String typed) {
        limits.code(Origin.client(context));
        Optional<RoomSummary> found = rooms.find(typed);
        found.ifPresent(known -> limits.codeWasRight(Origin.client(context)));
        return found;
    }

    private Optional<RoomView> playing(Context context, RoomSummary room) {
        Viewer viewer = Gate.viewerOf(context);
        return viewer.known() ? rooms.player(room.code(), viewer.id()) : Optional.empty();
    }

    private static String address(RoomSummary room) {
        return "/play/" + room.code();
    }
}
