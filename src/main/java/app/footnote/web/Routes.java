package app.footnote.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where features register their pages, each with who may use it. A page that can be fetched can also be asked for its
 * head alone.
 */
public final class Routes {
    private final RoutesConfig config;
    private final Handler rule;
    private final List<Route> all = new ArrayList<>();
    private final List<Sockets.Route> sockets = new ArrayList<>();
    private final Map<Pattern, Access> files = new LinkedHashMap<>();

    /** @param rule refuses what is not for the viewer to see, whatever the route */
    public Routes(RoutesConfig config, Handler rule) {
        this.config = config;
        this.rule = rule;
    }

    /** A route that was registered. */
    public record Route(String method, String path, Access access) {}

    public Routes get(String path, Access access, Handler handler) {
        Handler checked = add("GET", path, access, handler);
        config.get(path, checked);
        config.head(path, checked);
        return this;
    }

    public Routes post(String path, Access access, Handler handler) {
        config.post(path, add("POST", path, access, handler));
        return this;
    }

    /**
     * A WebSocket.
     *
     * @param path with one parameter, which the opener is given
     */
    public Routes socket(String path, Access access, Sockets.Opener opener) {
        all.add(new Route("SOCKET", path, access));
        sockets.add(new Sockets.Route(path, access, opener));
        return this;
    }

    /** A form that brings a file of more than the usual size. */
    public Routes postFile(String path, Access access, Handler handler) {
        files.put(Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")), access);
        return post(path, access, handler);
    }

    /** Who may send a large file to an address; empty where it takes none. */
    Optional<Access> takesFiles(String address) {
        return files.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(address).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** All that were registered. */
    public List<Route> all() {
        return List.copyOf(all);
    }

    /** The sockets among them. */
    public List<Sockets.Route> sockets() {
        return List.copyOf(sockets);
    }

    /** The one place where it is checked who may. */
    private Handler add(String method, String path, Access access, Handler handler) {
        all.add(new Route(method, path, access));
        return context -> {
            access.check(Gate.viewerOf(context));
            rule.handle(context);
            handler.handle(context);
        };
    }

    /** The pages of one feature. */
    @FunctionalInterface
    public interface Group {
        void add(Routes routes);
    }
}
