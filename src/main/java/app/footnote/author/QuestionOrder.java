package app.footnote.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Moves one of a draft's written questions: the edits that give it another place, and those that make room for it. */
final class QuestionOrder {
    /** Between two questions that are put one after the other. */
    private static final long STEP = 1000;

    private QuestionOrder() {}

    /**
     * Puts a question before another.
     *
     * @param places of all written questions in their order
     */
    static List<DraftEdit> before(String question, String other, List<Map.Entry<String, Long>> places) {
        List<Map.Entry<String, Long>> others = without(question, places);
        int at = index(other, others);
        if (at < 0) {
            return List.of();
        }
        long next = others.get(at).getValue();
        if (at == 0) {
            return List.of(DraftEdit.place(question, next - STEP));
        }
        long last = others.get(at - 1).getValue();
        List<DraftEdit> edits = new ArrayList<>();
        long place = last + Math.max(1, (next - last) / 2);
        edits.add(DraftEdit.place(question, place));
        for (int i = at; i < others.size() && others.get(i).getValue() <= place; i++) {
            place++;
            edits.add(DraftEdit.place(others.get(i).getKey(), place));
        }
        return edits;
    }

    /** Puts a question after another. */
    static List<DraftEdit> after(String question, String other, List<Map.Entry<String, Long>> places) {
        List<Map.Entry<String, Long>> others = without(question, places);
        int at = index(other, others);
        if (at < 0) {
            return List.of();
        }
        return at == others.size() - 1
                ? List.of(DraftEdit.place(question, others.get(at).getValue() + STEP))
                : before(question, others.get(at + 1).getKey(), places);
    }

    static List<DraftEdit> first(String question, List<Map.Entry<String, Long>> places) {
        List<Map.Entry<String, Long>> others = without(question, places);
        return others.isEmpty() ? List.of() : before(question, others.get(0).getKey(), places);
    }

    static List<DraftEdit> last(String question, List<Map.Entry<String, Long>> places) {
        List<Map.Entry<String, Long>> others = without(question, places);
        return others.isEmpty()
                ? List.of()
                : after(question, others.get(others.size() - 1).getKey(), places);
    }

    private static List<Map.Entry<String, Long>> without(String question, List<Map.Entry<String, Long>> places) {
        return places.stream().filter(place -> !place.getKey().equals(question)).toList();
    }

    private static int index(String question, List<Map.Entry<String, Long>> places) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).getKey().equals(question)) {
                return i;
            }
        }
        return -1;
    }
}
