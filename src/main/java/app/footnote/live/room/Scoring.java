package app.footnote.live.room;

import app.footnote.grading.Outcome;
import java.time.Duration;
import java.util.Optional;

/** How many points an answer gets. */
public sealed interface Scoring permits SpeedScoring, AccuracyScoring, ParticipationScoring {
    /** The most that one question gives. */
    int MOST = 1_000;

    /**
     * The points of an answer.
     *
     * @param given whether something was answered, rather than “I don't know”
     * @param took from the opening to the receipt, less what the connection is credited, in the player's own time: who
     *     has half as much time again has a clock that goes two thirds as fast
     * @param time for the question; empty where it has no limit
     */
    int points(Outcome outcome, boolean given, Duration took, Optional<Duration> time);
}
