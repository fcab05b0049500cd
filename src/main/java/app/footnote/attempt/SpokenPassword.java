package app.footnote.attempt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The password that an instructor says aloud when all may begin. A salted hash that is cheap to compute, since a
 * thousand type it in the same second: it guards a door for some minutes, not an account. Case and space around it do
 * not count.
 */
public final class SpokenPassword {
    private static final int SALT = 16;

    private SpokenPassword() {}

    /** What is stored of it. */
    public static String hash(String password, RandomGenerator random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        String written = HexFormat.of().formatHex(salt);
        return written + ":" + hash(written, password);
    }

    /** Whether it is the one that was stored. */
    public static boolean matches(String password, String stored) {
        String[] parts = stored.split(":", 2);
        return parts.length == 2
                && MessageDigest.isEqual(
                        hash(parts[0], password).getBytes(StandardCharsets.US_ASCII),
                        parts[1].getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(String salt, String password) {
        String plain =
                Normalizer.normalize(password.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((salt + plain).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
