package app.footnote.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;

/**
 * Tokens that bind a form to a cookie of the visitor it was shown to. The cookie is secret and out of scripts' reach,
 * so its salted hash in a form proves that the form is one of ours; a fresh salt each time keeps compression from
 * giving it away. Nothing is stored: forms outlive a restart.
 */
public final class Csrf {
    private static final int SALT = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private Csrf() {}

    /** A new secret for a cookie. */
    public static String secret() {
        return TEXT.encodeToString(random(24));
    }

    /** A token for a form shown to whoever has the cookie. */
    public static String token(String cookie) {
        String salt = TEXT.encodeToString(random(SALT));
        return salt + hash(salt, cookie);
    }

    /** Whether the token was made for one of the cookies. */
    public static boolean matches(String token, Collection<String> cookies) {
        int saltLength = SALT * 4 / 3;
        if (token.length() <= saltLength) {
            return false;
        }
        String salt = token.substring(0, saltLength);
        byte[] given = token.substring(saltLength).getBytes(StandardCharsets.UTF_8);
        boolean found = false;
        for (String cookie : cookies) {
            found |= MessageDigest.isEqual(hash(salt, cookie).getBytes(StandardCharsets.UTF_8), given);
        }
        return found;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String hash(String salt, String cookie) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("footnote form " + salt + " ").getBytes(StandardCharsets.UTF_8));
            return TEXT.encodeToString(digest.digest(cookie.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
