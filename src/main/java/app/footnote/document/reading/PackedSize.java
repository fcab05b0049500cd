package app.footnote.document.reading;

import app.footnote.document.reading.Unreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks an archive into nowhere, to know how much it holds before anything keeps it. */
final class PackedSize {
    private static final int MOST_ENTRIES = 10_000;
    private static final int TEXT = 4;

    private PackedSize() {}

    /** @throws Unreadable where it is no archive, holds too many files or unpacks to too much */
    static void check(Path file, ReadLimits limits, ReadProgress progress) throws IOException, Unreadable {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Unreadable(Reason.BOMB);
            }
            if (zip.getEntry("word/document.xml") == null) {
                throw new Unreadable(Reason.UNKNOWN);
            }
            long all = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                boolean words =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                all += inflated(zip, entry, words ? limits.inflated() / TEXT * 2 : limits.inflated());
                if (all > limits.inflated() * TEXT) {
                    throw new Unreadable(Reason.BOMB);
                }
                progress.at(0, 0);
            }
        } catch (ZipException e) {
            throw new Unreadable(Reason.DAMAGED);
        }
    }

    private static long inflated(ZipFile zip, ZipEntry entry, long most) throws IOException, Unreadable {
        byte[] buffer = new byte[1 << 15];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            int read = in.read(buffer);
            while (read >= 0) {
                size += read;
                if (size > most) {
                    throw new Unreadable(Reason.BOMB);
                }
                read = in.read(buffer);
            }
        }
        return size;
    }
}
