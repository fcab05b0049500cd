package app.footnote.home;

import app.footnote.study.statistics.Confusions;
import app.footnote.web.Chart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far somebody is with the sets they have practised. */
public record ProgressView(List<SetPart> sets) {
    /** Whether days of some set are still worked out. */
    public boolean isUnderWay() {
        return sets.stream().anyMatch(set -> set.done() != null);
    }

    /**
     * One set.
     *
     * @param done how many hundredths of the days are worked out; null where all are
     * @param topic the topic that the chart shows, or empty for the whole set
     * @param comingBack what comes back on which day
     * @param confused what the confusions say
     */
    public record SetPart(
            String slug,
            String title,
            String address,
            int cards,
            int seen,
            int right,
            int recalled,
            int due,
            String since,
            @Nullable Integer done,
            String topic,
            String topicTitle,
            List<TopicPart> topics,
            List<DayPart> days,
            Chart comingBack,
            String confused,
            List<Confusions.Confusion> confusions) {
        /** How many cards the chart counts. */
        public int charted() {
            return topics.stream()
                    .filter(each -> each.id().equals(topic))
                    .mapToInt(TopicPart::cards)
                    .findFirst()
                    .orElse(cards);
        }
    }

    /**
     * One topic.
     *
     * @param line its mastery over time, as points of a picture 100 wide and 24 high
     */
    public record TopicPart(
            String id, String title, int cards, int seen, int right, int recalled, String last, String line) {}

    /** How many cards would have been recalled at the end of a day. */
    public record DayPart(String day, int recalled) {}
}
