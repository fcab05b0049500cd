package app.footnote.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {
    private static final long SEED = 1_618;

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg", "gif, image/gif"})
    void theTypeIsWhatTheBytesSay(String type, String told) {
        Media read = MediaLibrary.read(Images.of(type, 300, 20));
        assertThat(read.type()).isEqualTo(told);
        assertThat(read.name().width()).isEqualTo(300);
        assertThat(read.name().height()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        // 640 by 480 in each of the three kinds
        "'VP8 ', 000000009d012a8002e001",
        "VP8L, 2f7fc27700",
        "VP8X, 000000007f0200df0100"
    })
    void webpOfEveryKindIsRead(String chunk, String hex) {
        Media read = MediaLibrary.read(Images.webp(chunk, chunk.equals("VP8 ") ? hex.substring(2) : hex));
        assertThat(read.name().file()).endsWith("-640x480.webp");
        assertThat(read.type()).isEqualTo("image/webp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'></svg>",
                "%PDF-1.7 and more of it"
            })
    void anythingElseIsRefused(String content) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MediaLibrary.read(content.getBytes(UTF_8)))
                .withMessage("The file is no image that is taken; save it as PNG, JPEG, WebP or GIF.");
    }

    @Test
    void whatIsTooLargeIsRefusedWithItsSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MediaLibrary.read(new byte[3 * 1024 * 1024]))
                .withMessage("The image has 3.0 MB; make it smaller, at most 2 MB are taken.");
        byte[] wide = Images.of("png", 10, 10);
        wide[17] = 1;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MediaLibrary.read(wide))
                .withMessageStartingWith("The image is 65546 by 10 pixels;");
    }

    /** Whatever bytes come, they are an image with a size or refused with a sentence. */
    @Test
    void brokenImagesAreReadOrRefused() {
        System.out.println("Images with seed " + SEED);
        Random random = new Random(SEED);
        String[] types = {"png", "jpg", "gif"};
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = round % 4 == 3
                    ? Images.webp("VP8X", "000000007f0200df0100")
                    : Images.of(types[round % 4], 1 + random.nextInt(40), 1 + random.nextInt(40));
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            byte[] broken = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            try {
                assertThat(MediaLibrary.read(broken).name().width()).isBetween(1, 10_000);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageEndingWith(".");
            }
        }
    }
}
