package app.footnote;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the server. An option wins over the variable of the environment, that over what is usual.
 *
 * @param documents a folder with the documents' texts
 * @param publicUrl what links say, without a slash at the end; empty for the address of each request
 * @param database a {@code jdbc:postgresql:} address, or empty for SQLite in the data folder
 */
public record Config(int port, Path data, Optional<Path> documents, Optional<URI> publicUrl, String database) {
    static final int USUAL_PORT = 7070;
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
        Source source = new Source(options, environment);
        return new Config(
                source.value("port", "FOOTNOTE_PORT").map(Config::port).orElse(USUAL_PORT),
                source.value("data", "FOOTNOTE_DATA").map(Config::path).orElse(Path.of(USUAL_DATA)),
                source.value("documents", "FOOTNOTE_DOCUMENTS").map(Config::folder),
                source.value("public-url", "FOOTNOTE_PUBLIC_URL").map(Config::address),
                source.value("database", "FOOTNOTE_DATABASE").map(Config::jdbc).orElse(""));
    }

    /** Whether people reach this server by https. */
    boolean secure() {
        return publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    private record Source(UnaryOperator<@Nullable String> options, UnaryOperator<@Nullable String> environment) {
        Optional<Setting> value(String option, String variable) {
            String given = options.apply(option);
            if (given != null) {
                return Optional.of(new Setting("--" + option, given.strip()));
            }
            return Optional.ofNullable(environment.apply(variable))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .map(value -> new Setting(variable, value));
        }
    }

    /** A value and the name under which it was given. */
    private record Setting(String name, String value) {
        Wrong wrong(String what) {
            return new Wrong(name + " is “" + value + "”, " + what);
        }
    }

    private static int port(Setting setting) {
        if (setting.value().matches("\\d{1,5}") && Integer.parseInt(setting.value()) <= 65_535) {
            return Integer.parseInt(setting.value());
        }
        throw setting.wrong("which is no port: name a number from 1 to 65535, for example 7070.");
    }

    private static Path path(Setting setting) {
        try {
            if (!setting.value().isEmpty()) {
                return Path.of(setting.value());
            }
        } catch (InvalidPathException e) {
            throw setting.wrong("which is no path on this system: name a folder.");
        }
        throw setting.wrong("which names nothing: name a folder.");
    }

    /** @throws Wrong where the value, given under that name, is no folder */
    static Path documents(String name, String value) {
        return folder(new Setting(name, value));
    }

    private static Path folder(Setting setting) {
        Path folder = path(setting);
        if (!Files.isDirectory(folder)) {
            throw setting.wrong("and there is no such folder: name the one that holds the documents’ texts.");
        }
        return folder;
    }

    private static URI address(Setting setting) {
        try {
            URI address = new URI(setting.value().replaceAll("/+$", ""));
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (web && address.getHost() != null && address.getQuery() == null && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // the same sentence as for an address of another kind
        }
        throw setting.wrong("which is no web address: name one such as https://footnote.example.org.");
    }

    private static String jdbc(Setting setting) {
        if (setting.value().startsWith("jdbc:postgresql:")) {
            return setting.value();
        }
        throw setting.wrong("which is not understood: name a PostgreSQL address such as"
                + " jdbc:postgresql://localhost/footnote?user=footnote, or nothing for SQLite.");
    }
}
