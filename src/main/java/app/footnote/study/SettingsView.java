package app.footnote.study;

import java.util.Map;

/**
 * The page of a set's study settings.
 *
 * @param values what the fields hold, as it was typed
 * @param problems by field the key of the message that says what is wrong with it
 */
public record SettingsView(
        String setTitle, String setAddress, Map<String, String> values, Map<String, String> problems, boolean saved) {
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean ticked(String field) {
        return values.containsKey(field);
    }

    /** The message's key, or empty. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
