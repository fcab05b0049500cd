package app.footnote.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Names that players give themselves: one line of at most {@link #LONGEST} signs. One that holds a word from the
 * language's list is replaced by a neutral one, however it is spelt.
 */
final class Nicknames {
    static final int LONGEST = 24;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String DISGUISED = "0134578@$!|+€";
    private static final String MEANT = "oieastbasiite";

    private final List<Pattern> words;

    private Nicknames(List<Pattern> words) {
        this.words = words;
    }

    /** With the list of a language; with no list where it has none. */
    static Nicknames of(String language) {
        try (InputStream list = Nicknames.class.getResourceAsStream("nickname-words-" + language + ".txt")) {
            if (list == null) {
                return new Nicknames(List.of());
            }
            return new Nicknames(new BufferedReader(new InputStreamReader(list, UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Nicknames::pattern)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it would be shown: without what cannot be seen, and with single spaces. */
    static String tidied(String typed) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("");
        return seen.replaceAll("\\s+", " ").strip();
    }

    static boolean isName(String tidied) {
        return !tidied.isEmpty()
                && tidied.codePointCount(0, tidied.length()) <= LONGEST
                && tidied.codePoints().anyMatch(sign -> Character.isLetterOrDigit(sign));
    }

    /** Whether a word from the list is in it. */
    boolean refuses(String tidied) {
        String plain = undisguised(tidied);
        String joined = plain.replace(" ", "");
        String single = joined.replaceAll("(.)\\1+", "$1");
        return words.stream()
                .anyMatch(word -> word.matcher(" " + plain + " ").find()
                        || word.matcher(" " + joined + " ").find()
                        || word.matcher(" " + single + " ").find());
    }

    private static String undisguised(String tidied) {
        String bare = MARKS.matcher(Normalizer.normalize(tidied, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(bare.length());
        bare.chars().forEach(sign -> {
            int at = DISGUISED.indexOf(sign);
            char letter = at < 0 ? (char) sign : MEANT.charAt(at);
            plain.append(Character.isLetterOrDigit(letter) ? letter : ' ');
        });
        return plain.toString().replaceAll(" +", " ").strip();
    }

    private static Pattern pattern(String line) {
        String middle = Pattern.quote(line.replace("*", ""));
        String before = line.startsWith("*") ? "" : " ";
        String after = line.endsWith("*") ? "" : " ";
        return Pattern.compile(Objects.requireNonNull(before + middle + after));
    }
}
