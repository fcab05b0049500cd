package app.footnote.live.room;

import app.footnote.grading.Outcome;
import java.time.Duration;
import java.util.Optional;

/** Only what is right counts: points = 1000 · score. */
final class AccuracyScoring implements Scoring {
    @Override
    public int points(Outcome outcome, boolean given, Duration took, Optional<Duration> time) {
        return (int) Math.round(MOST * outcome.score());
    }
}
