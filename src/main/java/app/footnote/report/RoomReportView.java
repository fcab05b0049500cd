package app.footnote.report;

import app.footnote.live.RoomReport;
import app.footnote.question.markup.Markup;
import java.util.List;
import java.util.Locale;

/**
 * What happened in a room, for its host.
 *
 * @param address of the report
 * @param room the address of the controls; empty where the room is closed
 * @param realNames whether players gave a name that only the host sees
 */
public record RoomReportView(
        String title,
        String opened,
        String address,
        String room,
        boolean realNames,
        List<Question> questions,
        List<Player> players) {
    /**
     * A question and how it was answered.
     *
     * @param rekeyed whether its key was changed since
     * @param options how many chose each; empty where there is nothing to choose from
     * @param seconds half of the answers took so long at most; empty where there are none
     */
    public record Question(
            int number,
            Markup stem,
            Markup right,
            boolean skipped,
            boolean rekeyed,
            int answers,
            int correct,
            String seconds,
            List<Option> options) {}

    public record Option(int position, Markup text, boolean key, int count) {}

    public record Player(
            int rank, String name, String realName, boolean kicked, int score, int right, List<Mark> marks) {}

    /** How a player's answer to a question was judged. */
    public enum Mark {
        RIGHT,
        PARTLY,
        WRONG,
        NONE,
        SKIPPED;

        /** As message keys end. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Mark of(RoomReport.Asked asked, int player) {
            if (asked.skipped()) {
                return SKIPPED;
            }
            return asked.last().stream()
                    .filter(answer -> answer.player() == player)
                    .map(answer -> answer.outcome().correct()
                            ? RIGHT
                            : answer.outcome().score() > 0 ? PARTLY : WRONG)
                    .findFirst()
                    .orElse(NONE);
        }
    }
}
