package app.footnote.live;

import app.footnote.live.wire.Line;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open WebSocket: hands on what comes in, with the moment of its receipt, before anything else is done with it. Jetty
 * wants the class to be public.
 */
public final class LiveSocket implements Session.Listener.AutoDemanding {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);

    /** What a socket is about. */
    interface Talk {
        void opened(Line line);

        void said(Line line, String text, Instant receivedAt);

        void closed(Line line);
    }

    private final LiveSockets sockets;
    private final Talk talk;
    private final MessageLimit limit;
    private @Nullable Line line;

    LiveSocket(LiveSockets sockets, Talk talk, LongSupplier nanos) {
        this.sockets = sockets;
        this.talk = talk;
        this.limit = new MessageLimit(nanos);
    }

    @Override
    public void onWebSocketOpen(Session session) {
        Line opened = new Line(session, sockets.nanos());
        line = opened;
        sockets.opened(this);
        ping();
        talk.opened(opened);
    }

    @Override
    public void onWebSocketText(String text) {
        Instant receivedAt = sockets.now();
        Line open = line;
        if (open == null) {
            return;
        }
        switch (limit.take()) {
            case FITS -> talk.said(open, text, receivedAt);
            case TOO_MANY -> sockets.refuse(open);
            case FLOOD -> open.close(StatusCode.POLICY_VIOLATION, "too many messages");
        }
    }

    @Override
    public void onWebSocketPong(ByteBuffer payload) {
        Line open = line;
        if (open != null) {
            open.pong(payload);
        }
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        sockets.closed(this);
        Line open = line;
        if (open != null) {
            talk.closed(open);
        }
        callback.succeed();
    }

    /** A phone that is gone is no error: the socket is closed, and that is dealt with there. */
    @Override
    public void onWebSocketError(Throwable cause) {
        LOG.debug("A socket broke", cause);
    }

    void ping() {
        Line open = line;
        if (open != null) {
            open.ping(sockets.unguessable());
        }
    }
}
