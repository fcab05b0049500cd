package app.footnote;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A value and the name under which it was given. What it cannot be read as is a {@link Config.Wrong}. */
record Setting(String name, String value) {
    Config.Wrong wrong(String what) {
        return new Config.Wrong(name + " is “" + value + "”, " + what);
    }

    int port() {
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
            return Integer.parseInt(value);
        }
        throw wrong("which is no port: name a number from 1 to 65535, for example 7070.");
    }

    /** @param what is counted, with an example, for the sentence where it is no such number */
    int number(int most, String what) {
        if (value.matches("[1-9]\\d{0,5}") && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        throw wrong("which is not understood: name a number of " + what + ".");
    }

    Path path() {
        return path("a folder");
    }

    Path folder() {
        Path folder = path();
        if (!Files.isDirectory(folder)) {
            throw wrong("and there is no such folder: name the one that holds the documents’ texts.");
        }
        return folder;
    }

    /** @param what the file holds, for the sentence where it is not there */
    Path file(String what) {
        Path file = path("a file");
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw wrong("and there is no such file that can be read: name the one that holds " + what + ".");
        }
        return file;
    }

    /** A web address without a slash at the end. */
    URI webAddress() {
        try {
            URI address = new URI(value.replaceAll("/+$", ""));
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (web && address.getHost() != null && address.getQuery() == null && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // the same sentence as for an address of another kind
        }
        throw wrong("which is no web address: name one such as https://footnote.example.org.");
    }

    private Path path(String kind) {
        try {
            if (!value.isEmpty()) {
                return Path.of(value);
            }
        } catch (InvalidPathException e) {
            throw wrong("which is no path on this system: name " + kind + ".");
        }
        throw wrong("which names nothing: name " + kind + ".");
    }
}
