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
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(password, hash);
        return hash;
    }
}
