package app.footnote.web;

import java.io.IOException;
import java.io.InputStream;

/** Reads away what is left of a body that is too large, so that its sender gets to see the answer. */
final class Draining {
    private static final long MOST = 16L << 20;

    private Draining() {}

    static void rest(InputStream in) throws IOException {
        rest(in, MOST);
    }

    static void rest(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long drained = 0;
        while (drained < most) {
            int read = in.read(buffer);
            if (read < 0) {
                return;
            }
            drained += read;
        }
    }
}
