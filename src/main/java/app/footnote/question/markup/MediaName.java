package app.footnote.question.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an image that is kept, with its size, so that a page leaves room for it before it is there.
 *
 * @param file as in addresses: the hash of its bytes, its size in pixels, its type
 */
public record MediaName(String file, int width, int height) {
    /** What texts write before it. */
    public static final String FOLDER = "media/";

    private static final Pattern FILE = Pattern.compile("[0-9a-f]{32}-(\\d{1,5})x(\\d{1,5})\\.(?:png|jpg|webp|gif)");

    /** Of an image's address in a text; empty where it is of no kept image. */
    public static Optional<MediaName> ofAddress(String address) {
        return address.startsWith(FOLDER) ? ofFile(address.substring(FOLDER.length())) : Optional.empty();
    }

    /** Of a file's name; empty where no kept image can be called so. */
    public static Optional<MediaName> ofFile(String file) {
        Matcher matcher = FILE.matcher(file);
        return matcher.matches()
                ? Optional.of(
                        new MediaName(file, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
