package app.footnote.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords, one at a time on a thread of its own that rests after each while others wait: a class that signs in
 * at once takes half of one processor for a moment and leaves the rest to those who practise. The thread ends
 * when nobody signs in.
 */
public final class Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int WAITING = 128;

    private final Hashing hashing;
    private final RandomGenerator random;
    private final ThreadPoolExecutor thread;

    /** How a hash is computed; a test counts. */
    @FunctionalInterface
    interface Hashing {
        byte[] hash(Argon2 cost, byte[] password, byte[] salt, int length);
    }

    /** @param rest keeps the thread from the processor for so many nanoseconds */
    Passwords(Hashing hashing, RandomGenerator random, LongConsumer rest) {
        this.hashing = hashing;
        this.random = random;
        thread = new OneByOne(rest);
        thread.allowCoreThreadTimeOut(true);
    }

    public Passwords(RandomGenerator random) {
        this(Argon2::hash, random, LockSupport::parkNanos);
    }

    /**
     * What is stored of a new password.
     *
     * @throws PasswordsBusy where too many wait
     */
    String hash(String password) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] hash = inTurn(() -> hashing.hash(Argon2.OWASP, bytes(password), salt, HASH));
        return new PasswordHash(Argon2.OWASP, salt, hash).written();
    }

    /**
     * Whether it is the password. Where nothing is stored, the same work is done for nothing, so that the time tells
     * nobody whether there is an account.
     *
     * @throws PasswordsBusy where too many wait
     */
    boolean matches(String password, Optional<String> stored) {
        if (stored.isEmpty()) {
            hash(password);
            return false;
        }
        PasswordHash expected = PasswordHash.read(stored.get());
        byte[] hash =
                inTurn(() -> hashing.hash(expected.cost(), bytes(password), expected.salt(), expected.hash().length));
        return MessageDigest.isEqual(hash, expected.hash());
    }

    /** How many passwords wait for their turn. */
    int waiting() {
        return thread.getQueue().size();
    }

    /** Whether no password is being hashed and none has just been. */
    boolean idle() {
        return thread.getActiveCount() == 0;
    }

    /** Whether what is stored cost something else than a new one does. */
    static boolean isOutdated(String stored) {
        return !PasswordHash.read(stored).cost().equals(Argon2.OWASP);
    }

    private byte[] inTurn(Callable<byte[]> hash) {
        try {
            return thread.submit(hash).get();
        } catch (RejectedExecutionException e) {
            throw new PasswordsBusy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PasswordsBusy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A password could not be hashed", e);
        }
    }

    /** The same password typed on another keyboard may come in other code points. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }

    /** Whoever waited has the answer already when the thread rests; only the next waits for it. */
    private static final class OneByOne extends ThreadPoolExecutor {
        /** A machine that is busy with other things makes a hash take long, and nobody should wait for that twice. */
        private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(60);

        private final LongConsumer rest;
        private long began;

        OneByOne(LongConsumer rest) {
            super(1, 1, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Passwords::hashingThread);
            this.rest = rest;
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable work) {
            began = System.nanoTime();
        }

        @Override
        protected void afterExecute(Runnable work, @Nullable Throwable failure) {
            if (!getQueue().isEmpty()) {
                rest.accept(Math.min(System.nanoTime() - began, LONGEST_REST));
            }
        }
    }

    private static Thread hashingThread(Runnable work) {
        Thread thread = new Thread(work, "passwords");
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(true);
        return thread;
    }
}
