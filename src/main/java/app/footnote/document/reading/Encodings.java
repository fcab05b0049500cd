package app.footnote.document.reading;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells in which encoding a text is written: by its mark, by zero bytes (UTF-16), by being valid UTF-8, by what it says
 * of itself, and last by which of the one-byte and East Asian encodings makes the most of it words.
 */
final class Encodings {
    private static final List<Charset> LIKELY = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-R"),
            Charset.forName("windows-1250"),
            Charset.forName("windows-1253"),
            Charset.forName("windows-1254"),
            Charset.forName("GB18030"),
            Charset.forName("Shift_JIS"),
            Charset.forName("EUC-KR"),
            Charset.forName("Big5"));
    private static final int SAMPLE = 1 << 16;

    private Encodings() {}

    /** The text without its byte order mark. */
    static String decode(byte[] bytes, Optional<Charset> stated) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return withoutMark(new String(bytes, wide.get()));
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return withoutMark(utf8.get());
        }
        return stated.flatMap(charset -> strictly(bytes, charset))
                .or(() -> nearlyUtf8(bytes))
                .orElseGet(() -> new String(bytes, best(bytes)));
    }

    /** UTF-16 or UTF-32, by their mark or by the zero bytes of plain letters. */
    static Optional<Charset> wide(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
        if (first == 0xfeff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (first == 0xfffe) {
            boolean four = bytes.length > 3 && bytes[2] == 0 && bytes[3] == 0;
            return Optional.of(four ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE);
        }
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length >= 8 && odd * 10 > length * 2 && even * 50 < length) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return length >= 8 && even * 10 > length * 2 && odd * 50 < length
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A text cut inside a character, or with a broken one in a thousand, is UTF-8 all the same. */
    private static Optional<String> nearlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long beyond = text.chars().filter(c -> c > 127).count();
        return broken * 20 < beyond ? Optional.of(withoutMark(text)) : Optional.empty();
    }

    private static Charset best(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
        Charset best = LIKELY.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Charset charset : LIKELY) {
            double worth = worth(new String(sample, charset));
            if (worth > most + 1e-9) {
                most = worth;
                best = charset;
            }
        }
        return best;
    }

    /**
     * How much a reading looks like words: letters of one script next to each other count, capitals inside words,
     * scripts that meet in one word and what is no character at all count against it.
     */
    private static double worth(String text) {
        double worth = 0;
        int beyond = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                continue;
            }
            beyond++;
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            if (c == '\ufffd' || Character.isISOControl(c) || !Character.isDefined(c)) {
                worth -= 5;
            } else if (!Character.isLetter(c)) {
                worth += "’‘“”–—…©°§«»\u00a0、。，".indexOf(c) >= 0 ? 0.8 : -0.5;
            } else if (Character.isLetter(before)) {
                boolean together = script(c) == script(before);
                boolean capital = Character.isUpperCase(c) && Character.isLowerCase(before);
                worth += !together ? -2 : capital ? -1 : common(c);
            } else {
                worth += 0.4 * common(c);
            }
        }
        return beyond == 0 ? 0 : worth / beyond;
    }

    /** Chinese signs and Japanese syllables stand in one word. */
    private static UnicodeScript script(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? UnicodeScript.HAN : script;
    }

    /** The letters that make up most of the words of their languages count in full. */
    private static double common(char c) {
        if ("оеаинтсрвлкмдпу".indexOf(c) >= 0 || "éèàçêüöäßáíóúñãõôîâ".indexOf(c) >= 0) {
            return 1.2;
        }
        UnicodeScript script = UnicodeScript.of(c);
        if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.HANGUL) {
            return 1.5;
        }
        return c >= 0x4e00 && c < 0x9fa6 && "的是不了在人有中一国年上和会為学大日本員".indexOf(c) >= 0 ? 2 : 0.7;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
