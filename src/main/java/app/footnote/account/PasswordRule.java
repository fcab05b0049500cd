package app.footnote.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be, after NIST SP 800-63B: long enough, and none that is tried first. There are no rules about
 * which signs it holds; they make passwords worse.
 */
final class PasswordRule {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final int FEWEST_SIGNS = 4;
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** What is wrong with it: the end of a message's key; empty where nothing is. */
    static Optional<String> broken(String password, List<String> names) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("short");
        }
        if (length > LONGEST) {
            return Optional.of("long");
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(folded) || folded.chars().distinct().count() < FEWEST_SIGNS) {
            return Optional.of("common");
        }
        return names.stream().anyMatch(name -> isOnly(folded, name.toLowerCase(Locale.ROOT)))
                ? Optional.of("name")
                : Optional.empty();
    }

    /** Whether the password is a name with no more than a few signs around it. */
    private static boolean isOnly(String password, String name) {
        return name.length() >= 3 && password.contains(name) && password.length() - name.length() < 5;
    }

    private static Set<String> common() {
        try (InputStream in =
                Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt"), "the list")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
