package app.footnote.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what somebody signs in: a name that they chose, or a mail address.
 *
 * @param key the one spelling by which names are compared, whatever their case and width
 */
public record SignInName(String text, String key) {
    private static final Pattern CHOSEN =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|[._-](?![._-])){2,39}");
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\"(),;:\\\\]{1,64}@[^\\s@<>\"(),;:\\\\]+\\.[^\\s@<>\"(),;:\\\\.]+");
    private static final int LONGEST_MAIL = 254;

    /** A name that somebody may choose; empty where it may not be one. */
    public static Optional<SignInName> chosen(String typed) {
        return Optional.of(of(typed)).filter(name -> CHOSEN.matcher(name.text).matches());
    }

    /** A mail address; empty where it is none. */
    public static Optional<SignInName> mail(String typed) {
        return Optional.of(of(typed))
                .filter(name -> name.text.length() <= LONGEST_MAIL)
                .filter(name -> MAIL.matcher(name.text).matches());
    }

    /** What was typed to sign in, whatever it is. */
    public static SignInName of(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        return new SignInName(text, text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    public boolean isMail() {
        return text.contains("@");
    }
}
