package app.footnote.live.room;

import app.footnote.grading.Outcome;
import java.time.Duration;
import java.util.Optional;

/** Who answers takes part: points = 1000 for every answer, right or wrong, and none for “I don't know”. */
final class ParticipationScoring implements Scoring {
    @Override
    public int points(Outcome outcome, boolean given, Duration took, Optional<Duration> time) {
        return given ? MOST : 0;
    }
}
