package app.footnote.live.wire;

import app.footnote.live.room.RoundTrips;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.common.WebSocketSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;

/**
 * One open socket. Sending never waits: what a client does not read stands in a queue, and who lets too much stand there
 * is cut off. The bytes of a message are shared by all who get it.
 */
public final class Line {
    private static final int MOST_BYTES_WAITING = 512 * 1024;
    private static final int TOO_SLOW = 1008;

    private final Session session;
    private final RoundTrips trips = new RoundTrips();
    private final AtomicInteger waiting = new AtomicInteger();
    private final LongSupplier nanos;

    /** @param nanos a monotonic clock */
    public Line(Session session, LongSupplier nanos) {
        this.session = session;
        this.nanos = nanos;
    }

    /** Sends a message; nothing happens where the socket is closed. */
    public void send(byte[] text) {
        int before = waiting.getAndAdd(text.length);
        if (before > 0 && before + text.length > MOST_BYTES_WAITING) {
            cut();
            return;
        }
        Callback done = Callback.from(() -> waiting.addAndGet(-text.length));
        if (session instanceof WebSocketSession open) {
            open.getCoreSession().sendFrame(new Frame(OpCode.TEXT, true, ByteBuffer.wrap(text)), done, false);
        }
    }

    /** Ends the conversation with a code and a word for programs. */
    public void close(int code, String reason) {
        session.close(code, reason, org.eclipse.jetty.websocket.api.Callback.NOOP);
    }

    /** Asks for the number to be sent back. */
    public void ping(long number) {
        trips.sent(number, nanos.getAsLong());
        session.sendPing(
                ByteBuffer.allocate(Long.BYTES).putLong(0, number), org.eclipse.jetty.websocket.api.Callback.NOOP);
    }

    /** Something came back. */
    public void pong(ByteBuffer payload) {
        if (payload.remaining() == Long.BYTES) {
            trips.returned(payload.getLong(payload.position()), nanos.getAsLong());
        }
    }

    public RoundTrips trips() {
        return trips;
    }

    /** Whoever does not read does not read a farewell either. */
    private void cut() {
        session.close(TOO_SLOW, "too slow", org.eclipse.jetty.websocket.api.Callback.NOOP);
        session.disconnect();
    }
}
