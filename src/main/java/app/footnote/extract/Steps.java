package app.footnote.extract;

import java.util.List;

/** Counts the sentences that are gone through, each twice. */
final class Steps {
    private final ExtractionProgress progress;
    private final int of;
    private int steps;

    Steps(List<Source> sources, ExtractionProgress progress) {
        this.progress = progress;
        of = (int) sources.stream()
                .mapToLong(source -> source.document().text().sentences().count())
                .sum();
    }

    void next() {
        steps++;
        progress.at(steps / 2, of);
    }
}
