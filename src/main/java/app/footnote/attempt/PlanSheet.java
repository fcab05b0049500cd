package app.footnote.attempt;

import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.question.Footnotes;
import app.footnote.question.Presentation;
import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The questions of an attempt as those who teach it see them: with the answers and as much of the truth as is asked for.
 *
 * @param given the answers by their questions, from 1
 */
record PlanSheet(AttemptPlan plan, AssignmentRules rules, Map<Integer, Given> given, Texts texts) {
    private static final Given NOTHING = new Given.Nothing();

    /** What the answers are worth by the rules, before anybody gives points by hand. */
    Score score() {
        List<Double> shares = new ArrayList<>();
        for (int at = 1; at <= plan.size(); at++) {
            Presentation shown = plan.shownAt(at);
            Given answer = answer(at);
            shares.add(
                    answer instanceof Given.Nothing
                            ? 0
                            : rules.credit().of(shown, answer, Grader.grade(shown, answer)));
        }
        return Score.of(rules.points(), shares, plan.dropped(), List.of());
    }

    /** The questions with their answers, and what may be told about them. */
    List<ItemView> told(Set<ReviewPart> parts, Score score, List<Adjustment> adjustments, Footnotes footnotes) {
        List<ItemView> items = new ArrayList<>();
        for (int at = 1; at <= plan.size(); at++) {
            Presentation shown = plan.shownAt(at);
            ItemLayout layout = new ItemLayout(at, shown, answer(at), parts, footnotes);
            String points = parts.contains(ReviewPart.POINTS)
                    ? points(score.questions().get(at - 1), plan.most(rules.points()))
                    : null;
            items.add(layout.view(
                    false,
                    true,
                    null,
                    AttemptPages.told(shown, answer(at), parts, layout, points, AttemptPages.reason(adjustments, at))));
        }
        return items;
    }

    /** The questions as they are to be answered. */
    List<ItemView> open() {
        List<ItemView> items = new ArrayList<>();
        for (int at = 1; at <= plan.size(); at++) {
            ItemLayout layout = new ItemLayout(at, plan.shownAt(at), answer(at), Set.of(ReviewPart.ATTEMPT), null);
            items.add(layout.view(false, false, null, null));
        }
        return items;
    }

    String points(double points, double most) {
        return texts.of("results.points", RulesInWords.number(points), RulesInWords.number(most));
    }

    private Given answer(int position) {
        return given.getOrDefault(position, NOTHING);
    }
}
