package app.footnote.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file as programs save it: UTF-8; UTF-16 where its first two bytes say so, as spreadsheets' “Unicode
 * text” does; else Windows' Western letters, in which most older tables are.
 */
final class TextFile {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /** The text; empty where it is none, such as a picture. */
    static Optional<String> read(byte[] bytes) {
        return decoded(bytes, utf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, WESTERN));
    }

    private static boolean utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == BYTE_ORDER_MARK || first == Character.reverseBytes(BYTE_ORDER_MARK);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text).filter(PlainText::isPlain);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
