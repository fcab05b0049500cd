package app.footnote.live.room;

import java.time.Duration;
import java.util.Optional;

/**
 * How a room is played.
 *
 * @param questions how many are asked at most
 * @param readingSeconds how long a question is shown before its options are; 0 for not at all
 * @param answerSeconds how long answers are taken; 0 for until the host ends it
 * @param shuffle whether questions come in an order drawn for the room, else in that of the set
 * @param namesShown whether players' names are on the projector and the board
 * @param realNames whether players are asked for a name that only the host sees
 * @param lateJoin whether players get in after the first question was shown
 * @param secondVote whether a question is voted on again after a discussion
 * @param extraTimePercent how long the collecting phase is, of the time to answer; 0 for no such phase
 * @param endWhenAllAnswered whether a question ends when everybody has answered; never where there is extra time, since
 *     it would tell who has it
 */
public record RoomSettings(
        int questions,
        int readingSeconds,
        int answerSeconds,
        ScoringRule scoring,
        boolean shuffle,
        boolean namesShown,
        boolean realNames,
        boolean lateJoin,
        boolean secondVote,
        int extraTimePercent,
        boolean endWhenAllAnswered) {
    public static final int MOST_QUESTIONS = 100;
    public static final int LONGEST_READING_SECONDS = 60;
    public static final int LONGEST_ANSWER_SECONDS = 600;
    public static final int MOST_EXTRA_PERCENT = 300;

    /** The collecting phase after a question without a time is that part of this. */
    private static final Duration UNTIMED = Duration.ofSeconds(30);

    /** @throws IllegalArgumentException where a number is not between its bounds */
    public RoomSettings {
        check(questions, 1, MOST_QUESTIONS);
        check(readingSeconds, 0, LONGEST_READING_SECONDS);
        check(answerSeconds, 0, LONGEST_ANSWER_SECONDS);
        check(extraTimePercent, 0, MOST_EXTRA_PERCENT);
    }

    /** What most want: ten questions of twenty seconds, scored by speed. */
    public static RoomSettings usual() {
        return new RoomSettings(10, 3, 20, ScoringRule.SPEED, true, true, false, true, false, 0, false);
    }

    /** How long answers are taken; empty for until the host ends it. */
    public Optional<Duration> time() {
        return answerSeconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(answerSeconds));
    }

    /** How long the phase is in which only those with extra time answer; zero where there is none. */
    public Duration collecting() {
        return time().orElse(UNTIMED).multipliedBy(extraTimePercent).dividedBy(100);
    }

    /** Whether rooms played so have a phase for those with extra time. */
    public boolean extraTime() {
        return extraTimePercent > 0;
    }

    private static void check(int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + " is not between " + least + " and " + most);
        }
    }
}
