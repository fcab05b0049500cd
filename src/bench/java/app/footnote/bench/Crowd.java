package app.footnote.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Thousands of sockets on one thread, and what they are to do at which moment. */
final class Crowd implements AutoCloseable {
    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
    private final PriorityQueue<Due> due = new PriorityQueue<>();

    Crowd() throws IOException {
        selector = Selector.open();
    }

    private record Due(long nanos, Runnable action) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return Long.compare(nanos, other.nanos);
        }
    }

    Member member(int port, String cookie, @Nullable String form, String path, Member.Listener listener)
            throws IOException {
        return new Member(selector, port, cookie, form, path, listener);
    }

    void at(long nanos, Runnable action) {
        due.add(new Due(nanos, action));
    }

    /** Goes on until it is so, or the time is over; gives whether it is so. */
    boolean until(Duration most, BooleanSupplier so) throws IOException {
        long end = System.nanoTime() + most.toNanos();
        while (!so.getAsBoolean()) {
            long now = System.nanoTime();
            if (now >= end) {
                return false;
            }
            while (!due.isEmpty() && due.peek().nanos() <= now) {
                due.poll().action().run();
            }
            long wait = due.isEmpty() ? 5 : Math.max(0, Math.min(5, (due.peek().nanos() - now) / 1_000_000));
            if (wait == 0) {
                selector.selectNow();
            } else {
                selector.select(wait);
            }
            for (SelectionKey key : selector.selectedKeys()) {
                Member member = (Member) key.attachment();
                if (key.isValid() && key.isConnectable()) {
                    member.connected(key);
                } else if (key.isValid() && key.isReadable()) {
                    member.readable(buffer);
                }
            }
            selector.selectedKeys().clear();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
