package app.footnote.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that people read, from the message bundle of one language. */
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The English texts. */
    public static Texts english() {
        return new Texts(ResourceBundle.getBundle("messages", Locale.ROOT), Locale.ENGLISH);
    }

    /** The text with the key, with {@code {0}}, {@code {1}} … replaced; numbers that are names must come as text. */
    public String of(String key, Object... arguments) {
        if (arguments.length == 0) {
            return bundle.getString(key);
        }
        MessageFormat format =
                formats.computeIfAbsent(key, missing -> new MessageFormat(bundle.getString(missing), locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** The language code of the pages. */
    public String language() {
        return locale.getLanguage();
    }
}
