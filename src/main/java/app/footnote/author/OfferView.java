package app.footnote.author;

import java.util.List;

/**
 * A set that somebody offers.
 *
 * @param from who offers it
 * @param message what they say of it; may be empty
 * @param facts what its facts say
 * @param published whether it can be practised and copied
 * @param more how many facts are not shown
 */
public record OfferView(
        long offer,
        String title,
        String description,
        String from,
        String message,
        List<String> facts,
        List<String> questions,
        int more,
        boolean published) {}
