package app.footnote.home;

import app.footnote.question.Media;
import app.footnote.question.MediaLibrary;
import app.footnote.web.Access;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;

/** Serves the images of questions. Whoever knows a name has seen it in a question; what it names never changes. */
public final class MediaRoutes implements Routes.Group {
    private final MediaLibrary media;

    public MediaRoutes(MediaLibrary media) {
        this.media = media;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/media/{file}", Access.ANYONE, this::image);
    }

    private void image(Context context) {
        Media image = media.find(context.pathParam("file")).orElseThrow(() -> Refusal.notFound("page", context.path()));
        context.disableCompression()
                .contentType(image.type())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .result(image.bytes());
    }
}
