package app.footnote.question;

import app.footnote.db.Database;
import app.footnote.question.markup.MediaName;
import java.time.InstantSource;
import java.util.Optional;

/** The images of questions. What is kept stays, since versions of sets show it for ever. */
public final class MediaLibrary {
    /** The most bytes of an image. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final int WIDEST = 10_000;

    private final Database database;
    private final InstantSource clock;

    public MediaLibrary(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps an image and gives the name under which texts show it; one that is there already has the same name.
     *
     * @throws IllegalArgumentException with a sentence, when the bytes are no image that is taken
     */
    public Media keep(byte[] bytes) {
        Media media = read(bytes);
        database.run(handle -> MediaStore.insert(handle, media.name().file(), bytes, clock.instant()));
        return media;
    }

    /** The name that the bytes would have, without keeping them; as {@link #keep} otherwise. */
    public static Media read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("The image has %.1f MB; make it smaller, at most 2 MB are taken."
                    .formatted(bytes.length / (1024.0 * 1024)));
        }
        ImageHeader header = ImageHeader.of(bytes)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The file is no image that is taken; save it as PNG, JPEG, WebP or GIF."));
        if (header.width() < 1 || header.height() < 1 || Math.max(header.width(), header.height()) > WIDEST) {
            throw new IllegalArgumentException("The image is %d by %d pixels; at most %d each way are taken."
                    .formatted(header.width(), header.height(), WIDEST));
        }
        String file = "%s-%dx%d.%s"
                .formatted(ContentHash.of(bytes).substring(0, 32), header.width(), header.height(), header.ending());
        return new Media(new MediaName(file, header.width(), header.height()), bytes);
    }

    /** The image of this name, as in “…-640x480.png”. */
    public Optional<Media> find(String file) {
        return MediaName.ofFile(file)
                .flatMap(name -> database.read(handle -> MediaStore.selectBytes(handle, file))
                        .map(bytes -> new Media(name, bytes)));
    }

    /** Whether the image of this name is kept. */
    public boolean has(String file) {
        return MediaName.ofFile(file).isPresent() && database.read(handle -> MediaStore.exists(handle, file));
    }
}
