package app.footnote.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One raw WebSocket of the load, as thin as can be: it first sends a form where one joins by a form, then opens the
 * socket on the same connection. Frames are masked with zeros, so that masking costs nothing.
 */
final class Member {
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int CLOSE = 8;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(ISO_8859_1);

    private final Listener listener;
    private final SocketChannel channel;
    private byte[] rest = {};
    private String cookie;
    private final String socketPath;
    private final @Nullable String form;
    private boolean joined;
    private boolean open;

    /** Hears what comes, on the crowd's one thread. */
    interface Listener {
        void text(Member member, byte[] text, long nanos);

        void gone(Member member, String why);
    }

    /**
     * @param cookie with which it comes, as a header has it
     * @param form the request that joins by a form, or null where none is needed
     */
    Member(Selector selector, int port, String cookie, @Nullable String form, String socketPath, Listener listener)
            throws IOException {
        this.cookie = cookie;
        this.form = form;
        this.socketPath = socketPath;
        this.listener = listener;
        channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        channel.register(selector, SelectionKey.OP_CONNECT, this);
    }

    boolean isOpen() {
        return open;
    }

    /** The cookies that it has come to, to come back with. */
    String cookie() {
        return cookie;
    }

    void connected(SelectionKey key) {
        try {
            channel.finishConnect();
            key.interestOps(SelectionKey.OP_READ);
            if (form == null) {
                upgrade();
            } else {
                write(form.getBytes(UTF_8));
            }
        } catch (IOException e) {
            end(e.toString());
        }
    }

    void readable(ByteBuffer buffer) {
        try {
            buffer.clear();
            int read = channel.read(buffer);
            if (read < 0) {
                end("end of stream");
                return;
            }
            long nanos = System.nanoTime();
            int kept = rest.length;
            byte[] all = Arrays.copyOf(rest, kept + read);
            buffer.flip().get(all, kept, read);
            rest = all;
            while (open ? frame(nanos) : head()) {
                // until what is left is no whole one
            }
        } catch (IOException e) {
            end(e.toString());
        }
    }

    void send(String text) {
        byte[] payload = text.getBytes(UTF_8);
        send(1, payload);
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // it is gone anyway
        }
    }

    private void end(String why) {
        close();
        if (open || !joined) {
            open = false;
            listener.gone(this, why);
        }
    }

    private void send(int opcode, byte[] payload) {
        int extended = payload.length < 126 ? 0 : 2;
        ByteBuffer frame = ByteBuffer.allocate(6 + extended + payload.length);
        frame.put((byte) (0x80 | opcode));
        if (extended == 0) {
            frame.put((byte) (0x80 | payload.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        }
        frame.putInt(0).put(payload);
        try {
            write(frame.array());
        } catch (IOException e) {
            end(e.toString());
        }
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private void upgrade() throws IOException {
        joined = true;
        write(("GET " + socketPath + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nCookie: "
                        + cookie
                        + "\r\n\r\n")
                .getBytes(ISO_8859_1));
    }

    private boolean head() throws IOException {
        int end = indexOf(rest, END_OF_HEAD);
        if (end < 0) {
            return false;
        }
        String head = new String(rest, 0, end, ISO_8859_1);
        int body = length(head);
        if (rest.length < end + 4 + body) {
            return false;
        }
        rest = Arrays.copyOfRange(rest, end + 4 + body, rest.length);
        String status = head.split(" ")[1];
        if (joined && status.equals("101")) {
            open = true;
        } else if (!joined && status.equals("303")) {
            for (String line : head.split("\r\n")) {
                if (line.regionMatches(true, 0, "set-cookie: footnote-visitor=", 0, 29)) {
                    cookie = line.substring(12).split(";")[0];
                }
            }
            upgrade();
        } else {
            end("answered with " + head.split("\r\n")[0]);
            return false;
        }
        return rest.length > 0;
    }

    private static int length(String head) {
        for (String line : head.split("\r\n")) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                return Integer.parseInt(line.substring(15).strip());
            }
        }
        return 0;
    }

    private boolean frame(long nanos) {
        if (rest.length < 2) {
            return false;
        }
        ByteBuffer frame = ByteBuffer.wrap(rest);
        int opcode = frame.get() & 0x0f;
        long length = frame.get() & 0x7f;
        int extended = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (frame.remaining() < extended) {
            return false;
        }
        if (extended == 2) {
            length = frame.getShort() & 0xffff;
        } else if (extended == 8) {
            length = frame.getLong();
        }
        if (frame.remaining() < length) {
            return false;
        }
        int start = frame.position();
        byte[] payload = Arrays.copyOfRange(rest, start, start + (int) length);
        rest = Arrays.copyOfRange(rest, start + (int) length, rest.length);
        if (opcode == PING) {
            send(PONG, payload);
        } else if (opcode == CLOSE) {
            end("closed with " + (payload.length >= 2 ? ByteBuffer.wrap(payload).getShort() & 0xffff : 0));
            return false;
        } else {
            listener.text(this, payload, nanos);
        }
        return rest.length > 0;
    }

    private static int indexOf(byte[] bytes, byte[] sought) {
        for (int i = 0; i <= bytes.length - sought.length; i++) {
            if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        return -1;
    }
}
