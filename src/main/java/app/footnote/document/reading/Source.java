package app.footnote.document.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is being read, within limits. */
record Source(Path file, ReadLimits limits, ReadProgress progress) {
    byte[] bytes() throws IOException, Unreadable {
        if (Files.size(file) > limits.bytes()) {
            throw new Unreadable(Unreadable.Reason.HUGE);
        }
        return Files.readAllBytes(file);
    }
}
