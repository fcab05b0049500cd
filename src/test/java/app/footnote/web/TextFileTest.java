package app.footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextFileTest {
    private static final String TEXT = "name;note\nZoë;“naïve” €5\n";

    @Test
    void readsWhatSpreadsheetsSave() {
        assertThat(TextFile.read(TEXT.getBytes(StandardCharsets.UTF_8))).contains(TEXT);
        assertThat(TextFile.read(TEXT.getBytes(StandardCharsets.UTF_16))).contains(TEXT);
        assertThat(TextFile.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .contains(TEXT);
        assertThat(TextFile.read(TEXT.getBytes(Charset.forName("windows-1252"))))
                .contains(TEXT);
    }

    @Test
    void pictureIsNoText() {
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        assertThat(TextFile.read(start)).isEmpty();
        assertThat(TextFile.read(new byte[] {'a', (byte) 0x81})).isEmpty();
    }
}
