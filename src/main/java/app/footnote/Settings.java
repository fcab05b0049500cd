package app.footnote;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where settings are given: an option wins over the variable of the environment.
 *
 * @param options by their name without dashes; null where they were not given
 * @param environment variables by their name; null where they are not set
 */
record Settings(UnaryOperator<@Nullable String> options, UnaryOperator<@Nullable String> environment) {
    Optional<Setting> value(String option, String variable) {
        String given = options.apply(option);
        if (given != null) {
            return Optional.of(new Setting("--" + option, given.strip()));
        }
        return variable(variable);
    }

    /** For what must not be an option, since others can see those. */
    Optional<Setting> variable(String variable) {
        return Optional.ofNullable(environment.apply(variable))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> new Setting(variable, value));
    }
}
