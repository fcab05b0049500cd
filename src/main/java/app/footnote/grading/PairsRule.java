package app.footnote.grading;

import app.footnote.question.Answer;
import java.util.List;

/** Matching: right is every pair; the score is the share of right pairs. One right side may serve several left ones. */
final class PairsRule {
    private PairsRule() {}

    static Outcome grade(Answer.Pairs answer, List<String> right, List<Integer> positions) {
        List<Answer.Pair> pairs = answer.pairs();
        if (positions.size() != pairs.size()) {
            throw new IllegalArgumentException(
                    "The answer matches " + positions.size() + " sides, but the question has " + pairs.size() + ".");
        }
        Positions.requireBelow(right.size(), positions, -1);
        int matched = 0;
        for (int i = 0; i < positions.size(); i++) {
            int position = positions.get(i);
            if (position >= 0 && right.get(position).equals(pairs.get(i).right())) {
                matched++;
            }
        }
        return new Outcome(matched == pairs.size(), (double) matched / pairs.size());
    }
}
