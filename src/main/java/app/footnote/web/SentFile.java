package app.footnote.web;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that came with a form; it is gone once the request was answered.
 *
 * @param name what it is called where it comes from, without folders
 * @param bytes how many it has
 */
public record SentFile(String name, long bytes, Content content) {
    /** Opens the file. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
