package app.footnote.study;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Days that are over.
 *
 * @param underWay the share that is done of what is still to be worked out; empty where nothing is
 */
record PastDays(List<MasteryDay> days, OptionalDouble underWay) {}
