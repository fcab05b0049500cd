package app.footnote.live.room;

import app.footnote.grading.Outcome;
import java.time.Duration;
import java.util.Optional;

/**
 * Quicker is more: points = 1000 · score · (1 − ½ · took / time), so that a right answer in the last moment gives half.
 * Where there is no time limit, 1000 · score.
 */
final class SpeedScoring implements Scoring {
    @Override
    public int points(Outcome outcome, boolean given, Duration took, Optional<Duration> time) {
        double part = time.map(limit -> Math.min(1, Math.max(0, took.toMillis() / (double) limit.toMillis())))
                .orElse(0.0);
        return (int) Math.round(MOST * outcome.score() * (1 - part / 2));
    }
}
