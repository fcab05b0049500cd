package app.footnote.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The single keys of a visitor's own choice.
 *
 * @param own by the usual key the one that stands for it, where they differ
 */
public record Keys(Map<String, String> own) {
    /** Every key that can be changed, in the order in which they are listed. */
    public static final List<String> USUAL = List.of("1", "2", "3", "4", "u", "b", "s", "f", "n", "r");

    private static final String KEY = "[0-9a-z]";

    public Keys {
        own = Map.copyOf(own);
    }

    /** As the cookie holds them: two characters a key, the usual one first; what it cannot hold is left out. */
    static Keys ofCookie(@Nullable String cookie) {
        Map<String, String> own = new LinkedHashMap<>();
        for (String pair : Objects.requireNonNullElse(cookie, "").split("\\.")) {
            if (pair.matches(KEY + "{2}") && USUAL.contains(pair.substring(0, 1))) {
                own.put(pair.substring(0, 1), pair.substring(1));
            }
        }
        return new Keys(own);
    }

    /** Those that a form names; empty where one is no letter or digit, or where two are the same. */
    public static Optional<Keys> ofForm(Form form) {
        Map<String, String> own = new LinkedHashMap<>();
        for (String usual : USUAL) {
            String key = form.text("key-" + usual).orElse(usual).toLowerCase(java.util.Locale.ROOT);
            if (!key.matches(KEY)) {
                return Optional.empty();
            }
            own.put(usual, key);
        }
        if (own.values().stream().distinct().count() < USUAL.size()) {
            return Optional.empty();
        }
        own.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return Optional.of(new Keys(own));
    }

    /** The key that stands for the usual one. */
    public String of(String usual) {
        return own.getOrDefault(usual, usual);
    }

    /** As the cookie holds them. */
    public String code() {
        return own.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + entry.getValue())
                .collect(Collectors.joining("."));
    }
}
