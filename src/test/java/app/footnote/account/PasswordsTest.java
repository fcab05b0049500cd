package app.footnote.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Collection<Long> rests = new ConcurrentLinkedQueue<>();
    private final CountDownLatch allWait = new CountDownLatch(1);

    /** The first hash takes until all others wait. */
    private final Passwords passwords = new Passwords(this::hash, new Random(1), rests::add);

    @Test
    void othersGetTheProcessorAfterEachHashWhileSomebodyWaits() throws Exception {
        ExecutorService browsers = Executors.newFixedThreadPool(3);
        try {
            List<Future<String>> hashes = Stream.of(1, 2, 3)
                    .map(each -> browsers.submit(() -> passwords.hash("three words in a row")))
                    .toList();
            while (passwords.waiting() < 2) {
                Thread.onSpinWait();
            }
            allWait.countDown();
            for (Future<String> hash : hashes) {
                assertThat(hash.get(10, TimeUnit.SECONDS)).startsWith("$argon2id$");
            }
        } finally {
            browsers.shutdownNow();
        }

        assertThat(rests).hasSize(2).allMatch(rest -> rest > 0 && rest <= TimeUnit.MILLISECONDS.toNanos(60));
    }

    @Test
    void whoComesAloneIsFollowedByNoRest() {
        allWait.countDown();

        for (int i = 0; i < 2; i++) {
            passwords.hash("three words in a row");
            while (!passwords.idle()) {
                Thread.onSpinWait();
            }
        }

        assertThat(rests).isEmpty();
    }

    private byte[] hash(Argon2 cost, byte[] password, byte[] salt, int length) {
        try {
            allWait.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new byte[length];
    }
}
