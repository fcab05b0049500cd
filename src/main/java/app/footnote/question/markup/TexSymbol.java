package app.footnote.question.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a command of TeX stands for that takes no part of the formula apart: a sign, a function's name, an accent. */
record TexSymbol(Kind kind, String text) {
    /** How it is set. */
    enum Kind {
        LETTER,
        UPRIGHT,
        OPERATOR,
        FENCE,
        /** Sums and the like: what stands above and below does so where there is room. */
        LARGE,
        INTEGRAL,
        /** The name of a function with something below it. */
        LIMIT,
        FUNCTION,
        /** Stands above what follows. */
        ACCENT,
        /** Stands below what follows. */
        UNDER,
        SPACE
    }

    /** By the name of the command, without the backslash. */
    static final Map<String, TexSymbol> ALL = read();

    private static Map<String, TexSymbol> read() {
        Map<String, TexSymbol> symbols = new HashMap<>();
        try (InputStream in = TexSymbol.class.getResourceAsStream("symbols.txt")) {
            if (in == null) {
                throw new IllegalStateException("The symbols of formulas are missing from the program.");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(" ", 3);
                symbols.put(parts[1], new TexSymbol(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The symbols of formulas could not be read.", e);
        }
        return Collections.unmodifiableMap(symbols);
    }
}
