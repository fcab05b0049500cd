package app.footnote.study.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the first review on a later day went, by the first grade and the days in between. Groups that are rare or too late
 * say more about the learner's habits than about memory and are left out, with their cards, as fsrs-rs does it: the
 * smallest groups up to 5 % or 20 reviews of a grade, those under six reviews, and those after 100 days (365 for Easy).
 */
final class FirstIntervals {
    private static final int LEAST_GROUP = 6;
    private static final int LEAST_REMOVED = 20;
    private static final int LONGEST = 100;
    private static final int LONGEST_EASY = 365;

    /** Reviews after the same days. */
    record Group(int days, int count, int recalled) {}

    private final ReviewLog log;
    private final Map<Integer, List<Group>> kept = new HashMap<>();
    private final Map<Integer, Set<Integer>> removed = new HashMap<>();

    FirstIntervals(ReviewLog log, long before) {
        this.log = log;
        grouped(before).forEach(this::sift);
    }

    /** The groups that are left, by the first grade. */
    Map<Integer, List<Group>> kept() {
        return kept;
    }

    /** Whether a card's first interval is among those that are left. */
    boolean keeps(int card) {
        int review = firstLater(card);
        return review < 0
                || !removed.getOrDefault(log.rating(log.start(card)), Set.of()).contains(log.elapsed(review));
    }

    private Map<Integer, List<Group>> grouped(long before) {
        Map<Integer, TreeMap<Integer, Group>> groups = new TreeMap<>();
        for (int card = 0; card < log.cards(); card++) {
            int review = firstLater(card);
            if (review < 0 || log.time(review) >= before) {
                continue;
            }
            groups.computeIfAbsent(log.rating(log.start(card)), grade -> new TreeMap<>())
                    .merge(
                            log.elapsed(review),
                            new Group(log.elapsed(review), 1, log.rating(review) > 1 ? 1 : 0),
                            (one, other) -> new Group(
                                    one.days(), one.count() + other.count(), one.recalled() + other.recalled()));
        }
        Map<Integer, List<Group>> lists = new TreeMap<>();
        groups.forEach((grade, byDays) -> lists.put(grade, new ArrayList<>(byDays.values())));
        return lists;
    }

    private void sift(int grade, List<Group> groups) {
        int total = groups.stream().mapToInt(Group::count).sum();
        int mostRemoved = Math.max(LEAST_REMOVED, total / 20);
        int longest = grade == 4 ? LONGEST_EASY : LONGEST;
        int gone = 0;
        groups.sort(Comparator.comparingInt(Group::count)
                .thenComparing(Comparator.comparingInt(Group::days).reversed()));
        for (Group group : groups) {
            boolean rare = gone + group.count() < mostRemoved;
            gone += rare ? group.count() : 0;
            if (rare || group.count() < LEAST_GROUP || group.days() > longest) {
                removed.computeIfAbsent(grade, key -> new HashSet<>()).add(group.days());
            } else {
                kept.computeIfAbsent(grade, key -> new ArrayList<>()).add(group);
            }
        }
    }

    private int firstLater(int card) {
        for (int review = log.start(card); review < log.end(card); review++) {
            if (log.elapsed(review) > 0) {
                return review;
            }
        }
        return -1;
    }
}
