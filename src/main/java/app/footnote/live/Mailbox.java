package app.footnote.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Letters that are read by one thread at a time, several together where several are waiting: what waits while a turn
 * stores its events is stored by the next turn in one go.
 */
final class Mailbox<L> {
    private static final int AT_ONCE = 1_000;

    private final Queue<L> letters = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Executor executor;
    private final Consumer<List<L>> reader;

    /** @param reader must not throw */
    Mailbox(Executor executor, Consumer<List<L>> reader) {
        this.executor = executor;
        this.reader = reader;
    }

    void post(L letter) {
        letters.add(letter);
        wake();
    }

    private void wake() {
        if (!letters.isEmpty() && busy.compareAndSet(false, true)) {
            executor.execute(this::read);
        }
    }

    private void read() {
        try {
            List<L> some = new ArrayList<>();
            for (L letter = letters.poll(); letter != null; letter = letters.poll()) {
                some.add(letter);
                if (some.size() == AT_ONCE) {
                    break;
                }
            }
            reader.accept(some);
        } finally {
            busy.set(false);
            wake();
        }
    }
}
