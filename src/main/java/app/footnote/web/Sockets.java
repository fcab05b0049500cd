package app.footnote.web;

import io.javalin.config.JettyConfig;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.websocket.server.JettyServerUpgradeRequest;
import org.eclipse.jetty.ee10.websocket.server.JettyServerUpgradeResponse;
import org.eclipse.jetty.ee10.websocket.server.JettyWebSocketServerContainer;
import org.eclipse.jetty.ee10.websocket.server.config.JettyWebSocketServletContainerInitializer;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/**
 * WebSockets, opened by pages of this site alone and by whoever may. They are Jetty's own: what a library above it
 * offers does not tell when a ping came back.
 */
public final class Sockets {
    /** How long one may be silent; pings go out oftener. */
    private static final Duration IDLE = Duration.ofMinutes(2);

    private static final int LONGEST_MESSAGE = 8 * 1024;
    private static final int LONGEST_FRAME_OUT = 4 * 1024 * 1024;
    private static final int MOST_FRAMES_WAITING = 200;
    private static final int BUFFER = 2 * 1024;

    private Sockets() {}

    /** A kind of socket that was registered; its path has one parameter. */
    public record Route(String path, Access access, Opener opener) {}

    /** Makes what a socket talks to. */
    @FunctionalInterface
    public interface Opener {
        /** @param parameter the value of the path's parameter */
        Session.Listener open(Viewer viewer, String parameter);
    }

    /** Answers at the routes' paths. */
    public static void add(JettyConfig config, Gate gate, Origin origin, List<Route> routes) {
        config.modifyServletContextHandler(handler ->
                JettyWebSocketServletContainerInitializer.configure(handler, (context, container) -> {
                    limit(container);
                    routes.forEach(route -> container.addMapping(
                            "uri-template|" + route.path(),
                            (request, response) -> open(gate, origin, route, request, response)));
                }));
    }

    private static void limit(JettyWebSocketServerContainer container) {
        container.setIdleTimeout(IDLE);
        container.setMaxTextMessageSize(LONGEST_MESSAGE);
        container.setMaxBinaryMessageSize(LONGEST_MESSAGE);
        container.setMaxFrameSize(LONGEST_FRAME_OUT);
        container.setAutoFragment(false);
        container.setMaxOutgoingFrames(MOST_FRAMES_WAITING);
        container.setInputBufferSize(BUFFER);
        container.setOutputBufferSize(BUFFER);
    }

    /** Null where it is refused, as Jetty wants it. */
    private static Session.@Nullable Listener open(
            Gate gate,
            Origin origin,
            Route route,
            JettyServerUpgradeRequest request,
            JettyServerUpgradeResponse response)
            throws IOException {
        if (!fromHere(origin, request)) {
            response.sendError(403, "Open this from a page of this site.");
            return null;
        }
        Viewer viewer = gate.viewerBy(cookie(request));
        if (!route.access().permits(viewer)) {
            response.sendError(viewer.signedIn() ? 403 : 401, "Sign in first, in a role that may do this.");
            return null;
        }
        response.setExtensions(List.of()); // compressing short messages one by one costs more than sending them
        return route.opener()
                .open(viewer, parameter(route.path(), request.getRequestURI().getPath()));
    }

    private static String cookie(JettyServerUpgradeRequest request) {
        List<HttpCookie> cookies = request.getCookies();
        return (cookies == null ? Stream.<HttpCookie>empty() : cookies.stream())
                .filter(cookie -> cookie.getName().equals(Cookies.VISITOR))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /**
     * Browsers say which page opens a socket; programs that are no browser have nobody's cookie to misuse. Names are
     * compared, not schemes and ports: a proxy that is not believed changes those on the way.
     */
    private static boolean fromHere(Origin origin, JettyServerUpgradeRequest request) {
        String from = request.getHeader("Origin");
        if (from == null) {
            return true;
        }
        Optional<String> page = host(from);
        return page.isPresent()
                && (page.get().equalsIgnoreCase(request.getHttpServletRequest().getServerName())
                        || page.equals(origin.publicSite().flatMap(Sockets::host)));
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String parameter(String template, String path) {
        int index = List.of(template.split("/"))
                .indexOf(Stream.of(template.split("/"))
                        .filter(part -> part.startsWith("{"))
                        .findFirst()
                        .orElse(""));
        String[] parts = path.split("/");
        return index < parts.length ? parts[index] : "";
    }
}
