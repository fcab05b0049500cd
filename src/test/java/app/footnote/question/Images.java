package app.footnote.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Small images for tests. */
public final class Images {
    private Images() {}

    /** @param type {@code png}, {@code jpg} or {@code gif} */
    public static byte[] of(String type, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), type, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The first bytes of a WebP with a chunk of this name and content. */
    static byte[] webp(String chunk, String hex) {
        return HexFormat.of()
                .parseHex("5249464600000000" + "57454250" + HexFormat.of().formatHex(chunk.getBytes(UTF_8)) + "00000000"
                        + hex + "00".repeat(20));
    }
}
