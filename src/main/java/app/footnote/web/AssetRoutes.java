package app.footnote.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves the static files; an address with the right hash never changes its content. */
public final class AssetRoutes implements Routes.Group {
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Assets assets;
    private final Map<String, byte[]> gzipped = new ConcurrentHashMap<>();

    public AssetRoutes(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/static/{version}/<path>", Access.ANYONE, this::asset);
        routes.get("/favicon.ico", Access.ANYONE, context -> context.redirect(assets.address("icons/footnote.svg")));
    }

    private void asset(Context context) {
        String path = context.pathParam("path");
        Asset asset = assets.find(path).orElseThrow(() -> Refusal.notFound("page", context.path()));
        boolean current = assets.address(path).equals(context.path());
        context.disableCompression()
                .contentType(asset.type())
                .header("Cache-Control", current ? FOREVER : "no-cache")
                .header("Vary", "Accept-Encoding");
        if (takesGzip(context)) {
            byte[] content = gzipped.computeIfAbsent(path, missing -> asset.gzipped());
            context.header("Content-Encoding", "gzip").result(content);
        } else {
            context.result(asset.content());
        }
    }

    private static boolean takesGzip(Context context) {
        String accepted = context.header("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }
}
