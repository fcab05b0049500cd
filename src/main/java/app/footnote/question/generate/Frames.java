package app.footnote.question.generate;

import app.footnote.question.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Orders questions so that no wording comes back too soon: among any twenty no frame stands more than three times. */
final class Frames {
    private static final int WINDOW = 20;
    private static final int MOST = 3;

    private Frames() {}

    private record Group(int first, Deque<Question> left) {}

    /** The same questions; frames with most questions are spread first, so that nothing piles up at the end. */
    static List<Question> spread(List<Question> questions) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            int first = i;
            groups.computeIfAbsent(questions.get(i).frame(), frame -> new Group(first, new ArrayDeque<>()))
                    .left()
                    .add(questions.get(i));
        }
        PriorityQueue<Group> ready = new PriorityQueue<>(
                Comparator.comparingInt((Group group) -> -group.left().size()).thenComparingInt(Group::first));
        ready.addAll(groups.values());
        List<Question> spread = new ArrayList<>();
        Map<String, Integer> recent = new HashMap<>();
        Deque<Group> resting = new ArrayDeque<>();
        while (spread.size() < questions.size()) {
            if (spread.size() >= WINDOW) {
                String leaving = spread.get(spread.size() - WINDOW).frame();
                recent.merge(leaving, -1, Integer::sum);
            }
            resting.removeIf(group -> isRested(group, recent) && ready.add(group));
            Group group = ready.isEmpty() ? resting.removeFirst() : ready.remove();
            Question next = group.left().remove();
            spread.add(next);
            recent.merge(next.frame(), 1, Integer::sum);
            if (!group.left().isEmpty()) {
                if (isRested(group, recent)) {
                    ready.add(group);
                } else {
                    resting.add(group);
                }
            }
        }
        return spread;
    }

    private static boolean isRested(Group group, Map<String, Integer> recent) {
        return recent.getOrDefault(group.left().element().frame(), 0) < MOST;
    }
}
