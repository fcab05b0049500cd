package app.footnote.author;

import app.footnote.db.Json;
import app.footnote.question.MediaLibrary;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import app.footnote.web.SentFile;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Images that authors bring for their questions. */
public final class ImageRoutes implements Routes.Group {
    private static final int LONGEST_TEXT = 300;

    private final Pages pages;
    private final Drafts drafts;
    private final MediaLibrary media;

    ImageRoutes(Pages pages, Drafts drafts, MediaLibrary media) {
        this.pages = pages;
        this.drafts = drafts;
        this.media = media;
    }

    @Override
    public void add(Routes routes) {
        routes.postFile("/workbench/{draft}/media", Access.SIGNED_IN, this::bring);
    }

    /** Keeps an image that is described, and says what stands for it in a text. */
    private void bring(Context context) {
        EditorRoutes.draft(context, drafts);
        String text = Gate.formOf(context)
                .text("alt")
                .orElse("")
                .replaceAll("[\\[\\]\\s]+", " ")
                .strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            refuse(context, pages.texts().of("editor.image.alt.wrong", LONGEST_TEXT));
            return;
        }
        try {
            SentFile file = Gate.fileOf(context).orElseThrow(() -> Refusal.badRequest("form-broken"));
            String name = media.keep(bytes(file)).name().file();
            reply(context, "markdown", "![" + text + "](media/" + name + ")");
        } catch (IllegalArgumentException e) {
            refuse(context, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] bytes(SentFile file) {
        try (InputStream in = file.content().open()) {
            return in.readNBytes(MediaLibrary.LARGEST + 1);
        } catch (IOException e) {
            throw Refusal.badRequest("form-broken");
        }
    }

    private static void refuse(Context context, String problem) {
        context.status(422);
        reply(context, "problem", problem);
    }

    private static void reply(Context context, String name, String value) {
        context.contentType("application/json").result(Json.write(Map.of(name, value)));
    }
}
