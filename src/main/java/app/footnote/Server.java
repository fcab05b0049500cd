package app.footnote;

import app.footnote.account.PasswordsBusy;
import app.footnote.db.DatabaseBusy;
import app.footnote.study.NotFound;
import app.footnote.web.ErrorPages;
import app.footnote.web.Gate;
import app.footnote.web.Origin;
import app.footnote.web.PlainErrors;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import app.footnote.web.Sockets;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Handler;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/** The web server: what every request passes, the pages of all features, and the pages for what goes wrong. */
public final class Server implements AutoCloseable {
    private static final int UPLOAD_MEGABYTES = 2;

    /** A whole school may come in the same second; Jetty's own 50 make some of them wait for seconds. */
    private static final int ACCEPT_QUEUE = 4_096;

    private final Javalin javalin;
    private final List<Runnable> ends;
    private final List<Routes.Route> routes;

    private Server(Javalin javalin, List<Routes.Route> routes, List<Runnable> ends) {
        this.javalin = javalin;
        this.routes = routes;
        this.ends = ends;
    }

    /**
     * Starts to listen.
     *
     * @param rule what every route asks first
     * @param ends what is to be done when the server ends
     * @throws io.javalin.util.JavalinBindException where the port is taken
     */
    static Server start(
            NetworkSettings network,
            Gate gate,
            ErrorPages errors,
            Handler rule,
            List<Routes.Group> groups,
            List<Runnable> ends) {
        List<Routes.Route> all = new ArrayList<>();
        Javalin javalin = Javalin.create(config -> {
            settings(config, new PlainErrors(errors.texts()));
            config.jetty.modifyHttpConfiguration(http -> http.addCustomizer(network.proxies()));
            config.jetty.addConnector((server, http) -> connector(network, server, http));
            config.routes.before(gate::pass);
            Routes routes = new Routes(config.routes, rule);
            config.routes.beforeMatched(context -> gate.admit(context, routes));
            groups.forEach(group -> group.add(routes));
            all.addAll(routes.all());
            Sockets.add(config.jetty, gate, new Origin(network.publicUrl()), routes.sockets());
            errors(config, errors);
        });
        return new Server(javalin.start(), List.copyOf(all), ends);
    }

    private static Connector connector(
            NetworkSettings network, org.eclipse.jetty.server.Server server, HttpConfiguration http) {
        ServerConnector connector = network.https()
                .map(https -> https.connector(server, http))
                .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
        network.bind().map(InetAddress::getHostAddress).ifPresent(connector::setHost);
        connector.setPort(network.port());
        connector.setAcceptQueueSize(ACCEPT_QUEUE);
        return connector;
    }

    private static void errors(JavalinConfig config, ErrorPages errors) {
        errors.add(config.routes);
        config.routes.exception(DatabaseBusy.class, (busy, context) -> errors.busy(context));
        config.routes.exception(PasswordsBusy.class, (busy, context) -> errors.busy(context));
        config.routes.exception(
                NotFound.class, (missing, context) -> errors.refuse(context, Refusal.notFound("round")));
    }

    private static void settings(JavalinConfig config, PlainErrors errors) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.router.javaLangErrorHandler(PlainErrors::broken);
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.maxRequestSize = (UPLOAD_MEGABYTES + 1L) << 20;
        config.jetty.multipartConfig.maxFileSize(UPLOAD_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(UPLOAD_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(UPLOAD_MEGABYTES + 1L, SizeUnit.MB);
        config.jetty.modifyServer(server -> server.setErrorHandler(errors));
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(errors));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
    }

    /** All addresses that are answered, and who may use them. */
    List<Routes.Route> routes() {
        return routes;
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        ends.forEach(Runnable::run);
        javalin.stop();
    }
}
