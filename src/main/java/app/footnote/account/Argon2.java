package app.footnote.account;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What an argon2id hash costs (RFC 9106).
 *
 * @param memory in KiB
 * @param passes over the memory
 */
record Argon2(int memory, int passes, int lanes) {
    /** The least that OWASP's Password Storage Cheat Sheet names: 19 MiB, two passes, one lane. */
    static final Argon2 OWASP = new Argon2(19 * 1024, 2, 1);

    /**
     * The memory of one hash, used again for the next on the same thread: made anew each time, it would have the
     * collector copy 19 MiB while others wait. It goes with the thread.
     */
    private static final ThreadLocal<Argon2BytesGenerator.BlockPool> MEMORY =
            ThreadLocal.withInitial(() -> new Argon2BytesGenerator.FixedBlockPool(OWASP.memory));

    byte[] hash(byte[] password, byte[] salt, int length) {
        return hash(password, new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(salt), length);
    }

    /** The same with a secret and associated data, as the vectors of the standard have them. */
    byte[] hash(byte[] password, Argon2Parameters.Builder parameters, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withBlockPool(MEMORY.get())
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(password, hash);
        return hash;
    }
}
