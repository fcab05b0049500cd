package app.footnote.web;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that people read, from the message bundle of one language. */
public final class Texts {
    private final Map<String, String> texts = new HashMap<>();
    private final Locale locale;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(ResourceBundle bundle, Locale locale) {
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        this.locale = locale;
    }

    /** The English texts. */
    public static Texts english() {
        return new Texts(ResourceBundle.getBundle("messages", Locale.ROOT), Locale.ENGLISH);
    }

    /** The text with the key, with {@code {0}}, {@code {1}} … replaced; numbers that are names must come as text. */
    public String of(String key, Object... arguments) {
        if (arguments.length == 0) {
            return text(key);
        }
        MessageFormat known = formats.get(key);
        MessageFormat format = known == null
                ? formats.computeIfAbsent(key, missing -> new MessageFormat(text(missing), locale))
                : known;
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no message “" + key + "”.");
        }
        return text;
    }

    /** The texts whose keys begin so, by the rest of the key, with their places not filled in: for scripts. */
    public SortedMap<String, String> under(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), text);
            }
        });
        return found;
    }

    /** The language code of the pages. */
    public String language() {
        return locale.getLanguage();
    }
}
