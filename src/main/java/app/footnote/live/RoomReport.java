package app.footnote.live;

import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import app.footnote.question.Presentation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a room, as far as it was revealed.
 *
 * @param players in the order of the board
 */
public record RoomReport(RoomSummary room, List<Asked> asked, List<Player> players) {
    /**
     * A question that was revealed, or left out: by the host, or because it was dropped later.
     *
     * @param number from 1
     */
    public record Asked(int number, Presentation shown, boolean skipped, List<Answer> answers) {
        /** The answers that counted. */
        public List<Answer> last() {
            int vote = answers.stream().mapToInt(Answer::vote).max().orElse(1);
            return answers.stream().filter(answer -> answer.vote() == vote).toList();
        }
    }

    /** An answer of a player. */
    public record Answer(int player, int vote, Given given, Outcome outcome, Duration took, int points) {}

    /** A player; the real name is empty where it was not asked for. */
    public record Player(int player, String name, Optional<String> realName, boolean kicked, int score, int rank) {}
}
