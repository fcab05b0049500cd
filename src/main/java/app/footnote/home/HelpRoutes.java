package app.footnote.home;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Keys;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.Optional;

/** How Footnote works, its keys, and the switch for them. */
public final class HelpRoutes implements Routes.Group {
    private final Pages pages;
    private final Gate gate;
    private final StaticTemplates templates = new StaticTemplates();

    public HelpRoutes(Pages pages, Gate gate) {
        this.pages = pages;
        this.gate = gate;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/help", Access.ANYONE, this::help)
                .post("/shortcuts", Access.ANYONE, this::shortcuts)
                .post("/shortcuts/keys", Access.ANYONE, this::keys);
    }

    private void help(Context context) {
        help(context, "");
    }

    private void help(Context context, String problem) {
        pages.show(context, templates.homeHelp(pages.page(context, pages.texts().of("help.title"), "help"), problem));
    }

    private void keys(Context context) {
        Optional<Keys> keys = Keys.ofForm(Gate.formOf(context));
        if (keys.isEmpty()) {
            context.status(422);
            help(context, "help.keys.problem");
            return;
        }
        gate.setKeys(context, keys.get());
        pages.seeOther(context, "/help#shortcuts");
    }

    private void shortcuts(Context context) {
        String wish = Gate.formOf(context).text("shortcuts").orElse("");
        if (!wish.equals("on") && !wish.equals("off")) {
            throw Refusal.badRequest("answer");
        }
        gate.setShortcuts(context, wish.equals("on"));
        pages.seeOther(context, "/help#shortcuts");
    }
}
