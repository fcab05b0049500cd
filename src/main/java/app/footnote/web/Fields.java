package app.footnote.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields of a page's form: what was typed, kept when it is refused, and what is wrong with it. */
public final class Fields {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    /** Keeps what was typed in these fields; never ask for that of a password. */
    public static Fields of(Form form, String... names) {
        Fields fields = new Fields();
        for (String name : names) {
            form.text(name).ifPresent(value -> fields.values.put(name, value));
        }
        return fields;
    }

    public Fields put(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** Says what is wrong with a field and what to do; only the first thing is said. */
    public Fields refuse(String name, String error) {
        errors.putIfAbsent(name, error);
        return this;
    }

    public boolean refused() {
        return !errors.isEmpty();
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether a box is ticked: it was sent with a value. */
    public boolean ticked(String name) {
        return !value(name).isEmpty();
    }

    public Optional<String> error(String name) {
        return Optional.ofNullable(errors.get(name));
    }

    /** Whether it is the first field with an error, where typing goes on. */
    public boolean first(String name) {
        return errors.keySet().stream().findFirst().filter(name::equals).isPresent();
    }
}
