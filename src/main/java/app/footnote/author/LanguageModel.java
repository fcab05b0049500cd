package app.footnote.author;

import java.net.URI;
import java.time.Duration;

/**
 * A language model that may propose facts, behind an address that speaks as OpenAI's does.
 *
 * @param address to which {@code /chat/completions} is added
 * @param key sent as bearer token; empty where none is needed
 * @param patience how long one answer may take
 * @param requests the most that are sent for one document
 * @param tokens the most that are spent for one document, both ways
 */
public record LanguageModel(URI address, String name, String key, Duration patience, int requests, int tokens) {
    @Override
    public String toString() {
        return name + " at " + address;
    }
}
