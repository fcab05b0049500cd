package app.footnote.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * What facts are about.
 *
 * @param name as options show it, without an article
 * @param definite whether it takes “the” in running text
 * @param aliases every other name documents use for it
 * @param within ids of the places that contain it
 */
public record Entity(
        String id,
        String kind,
        String name,
        boolean definite,
        boolean plural,
        List<String> aliases,
        List<String> within) {
    /** In running text: “the Shanghai Five”. */
    public String text() {
        return definite ? "the " + name : name;
    }

    /** The name and all aliases. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).distinct().toList();
    }
}
