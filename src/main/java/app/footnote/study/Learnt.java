package app.footnote.study;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All that is known of what somebody has learnt of a set.
 *
 * @param topics in the set's order
 * @param history the mastery at the end of each day
 * @param underWay the share that is done of the days that are still worked out; empty where none are
 * @param coming when cards of the set come back within the next thirty days; what is overdue too, but not what was taken
 *     out
 * @param recalledThen how many cards would be recalled after these days without any more study
 */
public record Learnt(
        SetProgress progress,
        List<TopicProgress> topics,
        List<MasteryDay> history,
        OptionalDouble underWay,
        List<Instant> coming,
        double recalledThen) {}
