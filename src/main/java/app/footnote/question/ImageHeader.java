package app.footnote.question;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Type and size of an image, by what its bytes say and not by its name. Only the header is read: what is not shown needs
 * no decoding, and a small file may hold a picture that no memory holds.
 *
 * @param ending of its file's name
 * @param width in pixels
 */
record ImageHeader(String ending, int width, int height) {
    private static final int SHORTEST = 30;

    /** Empty where it is none of the types that browsers show: PNG, JPEG, GIF, WebP. */
    static Optional<ImageHeader> of(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes);
        if (bytes.length < SHORTEST) {
            return Optional.empty();
        }
        if (data.getLong(0) == 0x89504E470D0A1A0AL && says(bytes, 12, "IHDR")) {
            return Optional.of(new ImageHeader("png", data.getInt(16), data.getInt(20)));
        }
        if (says(bytes, 0, "GIF87a") || says(bytes, 0, "GIF89a")) {
            data.order(ByteOrder.LITTLE_ENDIAN);
            return Optional.of(new ImageHeader("gif", unsigned(data, 6), unsigned(data, 8)));
        }
        if (data.getShort(0) == (short) 0xFFD8) {
            return jpeg(data);
        }
        return says(bytes, 0, "RIFF") && says(bytes, 8, "WEBP") ? webp(data, bytes) : Optional.empty();
    }

    /** The size stands in the frame header (ITU-T T.81, B.2.2), behind segments that each say how long they are. */
    private static Optional<ImageHeader> jpeg(ByteBuffer data) {
        int at = 2;
        while (at + 9 < data.limit() && (data.get(at) & 0xFF) == 0xFF) {
            int marker = data.get(at + 1) & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return Optional.of(new ImageHeader("jpg", unsigned(data, at + 7), unsigned(data, at + 5)));
            }
            boolean padding = marker == 0xFF;
            at += padding ? 1 : 2 + unsigned(data, at + 2);
        }
        return Optional.empty();
    }

    /** One of three kinds of chunk comes first (RFC 9649): lossy, lossless, extended. */
    private static Optional<ImageHeader> webp(ByteBuffer data, byte[] bytes) {
        data.order(ByteOrder.LITTLE_ENDIAN);
        if (says(bytes, 12, "VP8 ")) {
            return Optional.of(new ImageHeader("webp", unsigned(data, 26) & 0x3FFF, unsigned(data, 28) & 0x3FFF));
        }
        if (says(bytes, 12, "VP8L")) {
            int size = data.getInt(21);
            return Optional.of(new ImageHeader("webp", 1 + (size & 0x3FFF), 1 + (size >> 14 & 0x3FFF)));
        }
        return says(bytes, 12, "VP8X")
                ? Optional.of(new ImageHeader(
                        "webp", 1 + (data.getInt(24) & 0xFFFFFF), 1 + (data.getInt(26) >>> 8 & 0xFFFFFF)))
                : Optional.empty();
    }

    private static int unsigned(ByteBuffer data, int at) {
        return data.getShort(at) & 0xFFFF;
    }

    private static boolean says(byte[] bytes, int at, String word) {
        return new String(bytes, at, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }
}
