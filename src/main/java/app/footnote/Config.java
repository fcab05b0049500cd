package app.footnote;

import app.footnote.account.Registration;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the server. An option wins over the variable of the environment, that over what is usual.
 *
 * @param documents a folder with the documents' texts
 * @param database a {@code jdbc:postgresql:} address, or empty for SQLite in the data folder
 * @param registration who may make an account without an invitation
 */
public record Config(
        NetworkSettings network,
        Path data,
        Optional<Path> documents,
        String database,
        Registration registration,
        MailSettings mail,
        PrivacySettings privacy,
        ModelSettings model) {
    static final String USUAL_DATA = "data";

    /** A setting that cannot be used. The message is a sentence for people. */
    public static final class Wrong extends RuntimeException {
        Wrong(String message) {
            super(message);
        }
    }

    /**
     * Reads the settings.
     *
     * @param options by their name without dashes; null where they were not given
     * @param environment variables by their name; null where they are not set
     * @throws Wrong where a value cannot be used
     */
    static Config read(UnaryOperator<@Nullable String> options, UnaryOperator<@Nullable String> environment) {
        Settings settings = new Settings(options, environment);
        NetworkSettings network = NetworkSettings.read(settings);
        return new Config(
                network,
                settings.value("data", "FOOTNOTE_DATA").map(Setting::path).orElse(Path.of(USUAL_DATA)),
                settings.value("documents", "FOOTNOTE_DOCUMENTS").map(Setting::folder),
                settings.value("database", "FOOTNOTE_DATABASE")
                        .map(Config::jdbc)
                        .orElse(""),
                settings.value("registration", "FOOTNOTE_REGISTRATION")
                        .map(Config::registration)
                        .orElse(Registration.OPEN),
                MailSettings.read(settings, network),
                PrivacySettings.read(settings),
                ModelSettings.read(settings));
    }

    private static Registration registration(Setting setting) {
        return switch (setting.value()) {
            case "open" -> Registration.OPEN;
            case "code" -> Registration.CODE;
            case "closed" -> Registration.CLOSED;
            default -> throw setting.wrong("which is not understood: say open, code or closed.");
        };
    }

    private static String jdbc(Setting setting) {
        if (setting.value().startsWith("jdbc:postgresql:")) {
            return setting.value();
        }
        throw setting.wrong("which is not understood: name a PostgreSQL address such as"
                + " jdbc:postgresql://localhost/footnote?user=footnote, or nothing for SQLite.");
    }
}
