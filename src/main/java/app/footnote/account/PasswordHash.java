package app.footnote.account;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A salted hash with what it cost, written as the PHC string format has it: {@code $argon2id$v=19$m=…,t=…,p=…$…$…}. */
record PasswordHash(Argon2 cost, byte[] salt, byte[] hash) {
    private static final Pattern WRITTEN = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** @throws IllegalArgumentException where it is no such string */
    static PasswordHash read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A stored password hash is not one of argon2id.");
        }
        Argon2 cost = new Argon2(number(parts, 1), number(parts, 2), number(parts, 3));
        return new PasswordHash(
                cost,
                Base64.getDecoder().decode(parts.group(4)),
                Base64.getDecoder().decode(parts.group(5)));
    }

    String written() {
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.memory() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$"
                + text.encodeToString(salt) + "$" + text.encodeToString(hash);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
