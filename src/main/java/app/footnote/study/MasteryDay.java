package app.footnote.study;

import java.time.LocalDate;
import java.util.Map;

/**
 * What was known at the end of a day.
 *
 * @param all the mastery of the whole set
 * @param topics that of each topic by its id
 */
public record MasteryDay(LocalDate day, double all, Map<String, Double> topics) {}
