package app.footnote.study;

import app.footnote.study.memory.CardState;
import java.util.List;
import java.util.Map;

/**
 * What somebody has learnt of a set that they have begun.
 *
 * @param topics in the set's order
 * @param history the mastery at the end of each day
 * @param states of the cards, those too that the set has no more
 */
public record Learnt(
        SetProgress progress, List<TopicProgress> topics, List<MasteryDay> history, Map<Long, CardState> states) {}
