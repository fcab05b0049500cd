package app.footnote.author;

import java.util.Locale;

/** What publishing does, one after the other. */
enum PublishPhase {
    READING,
    BARRING,
    GENERATING,
    CHECKING,
    STORING;

    /** What it is called, in the messages. */
    String message() {
        return "publish.phase." + name().toLowerCase(Locale.ROOT);
    }

    /** Hears how far publishing is; what it throws stops it. */
    @FunctionalInterface
    interface Listener {
        void hear(PublishPhase phase, int done, int of);
    }
}
