package app.footnote.bench;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/**
 * The measure of a room: Jetty, and nothing but sockets. What begins with a B goes to all of them without its first
 * letter, everything else goes back to where it came from.
 */
public final class BareSockets {
    private static final int ACCEPT_QUEUE = 4_096;
    private static final Set<Session> SESSIONS = ConcurrentHashMap.newKeySet();

    private BareSockets() {}

    public static void main(String[] arguments) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setPort(Integer.parseInt(arguments[0]));
        connector.setAcceptQueueSize(ACCEPT_QUEUE);
        server.addConnector(connector);
        WebSocketUpgradeHandler sockets = WebSocketUpgradeHandler.from(
                server, container -> container.addMapping("/socket", (request, response, callback) -> new Echo()));
        sockets.setHandler(new Ready());
        server.setHandler(sockets);
        server.start();
        server.join();
    }

    private static final class Ready extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, org.eclipse.jetty.util.Callback callback) {
            response.write(true, ByteBuffer.allocate(0), callback);
            return true;
        }
    }

    /** Public, as Jetty wants it. */
    public static final class Echo implements Session.Listener.AutoDemanding {
        private Session session;

        @Override
        public void onWebSocketOpen(Session opened) {
            session = opened;
            SESSIONS.add(opened);
        }

        @Override
        public void onWebSocketText(String text) {
            if (text.startsWith("B")) {
                String rest = text.substring(1);
                SESSIONS.forEach(each -> each.sendText(rest, Callback.NOOP));
            } else {
                session.sendText(text, Callback.NOOP);
            }
        }

        @Override
        public void onWebSocketClose(int code, String reason, Callback callback) {
            SESSIONS.remove(session);
            callback.succeed();
        }

        @Override
        public void onWebSocketError(Throwable cause) {
            SESSIONS.remove(session);
        }
    }
}
