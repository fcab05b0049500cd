package app.footnote.document.reading;

import app.footnote.document.reading.Unreadable.Reason;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every packed stream of a PDF file into nowhere, before the library would unpack it into memory. A stream that
 * was packed twice is unpacked twice.
 */
final class PdfStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 1 << 16;
    private static final int TIMES = 4;

    private PdfStreams() {}

    static void check(Source source) throws IOException, Unreadable {
        byte[] file = source.bytes();
        long all = 0;
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            if (isPacked(file, at)) {
                all += inflated(file, at, source.limits().inflated());
                if (all > source.limits().inflated() * TIMES * TIMES) {
                    throw new Unreadable(Reason.BOMB);
                }
                source.progress().at(0, 0);
            }
        }
    }

    /** Where the bytes of the next stream begin; -1 where there is none. */
    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length + 2 < file.length; i++) {
            if (file[i] == 's' && file[i + 1] == 't' && matches(file, i)) {
                int start = i + STREAM.length;
                if (file[start] == '\r') {
                    start++;
                }
                return file[start] == '\n' ? start + 1 : start;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || file[at - 1] != 'd' || file[at - 2] != 'n' || file[at - 3] != 'e';
    }

    private static boolean isPacked(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0f) == 8
                && (((bytes[at] & 0xff) << 8) + (bytes[at + 1] & 0xff)) % 31 == 0;
    }

    private static long inflated(byte[] file, int at, long most) throws Unreadable {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        Inflater inflater = new Inflater();
        Inflater again = null;
        long sizeAgain = 0;
        try {
            inflater.setInput(file, at, file.length - at);
            byte[] second = new byte[BUFFER];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                if (size == 0 && isPacked(buffer, 0)) {
                    again = new Inflater();
                }
                size += read;
                if (again != null && !again.finished()) {
                    again.setInput(buffer, 0, read);
                    int more = again.inflate(second);
                    while (more > 0 && sizeAgain <= most) {
                        sizeAgain += more;
                        more = again.inflate(second);
                    }
                }
                if (size > most || sizeAgain > most) {
                    throw new Unreadable(Reason.BOMB);
                }
            }
        } catch (DataFormatException e) {
            return size + sizeAgain; // no packed stream after all, or a broken one: the library says so
        } finally {
            inflater.end();
            if (again != null) {
                again.end();
            }
        }
        return size + sizeAgain;
    }
}
