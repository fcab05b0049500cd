package app.footnote.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Where features register their pages. A page that can be fetched can also be asked for its head alone. */
public final class Routes {
    private final RoutesConfig config;

    public Routes(RoutesConfig config) {
        this.config = config;
    }

    public Routes get(String path, Handler handler) {
        config.get(path, handler);
        config.head(path, handler);
        return this;
    }

    public Routes post(String path, Handler handler) {
        config.post(path, handler);
        return this;
    }

    /** The pages of one feature. */
    @FunctionalInterface
    public interface Group {
        void add(Routes routes);
    }
}
