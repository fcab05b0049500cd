package app.footnote.question.check;

import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.QuestionType;
import app.footnote.question.generate.ItemAudit;
import app.footnote.question.item.Finding;
import app.footnote.question.item.Flaw;
import app.footnote.question.item.ItemChecks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every check on a set's questions: one by one, against the facts, and all together. */
public final class SetCheck {
    /** Name under which findings about no single question are reported. */
    public static final String WHOLE_SET = "the set";

    private static final double MOST_TRUE_FALSE = 0.1;
    /** The 99.9 % points of the χ² distribution for 1 to 4 degrees of freedom. */
    private static final double[] CHI_SQUARE = {10.83, 13.82, 16.27, 18.47};

    private SetCheck() {}

    /** All findings; none for a sound set. */
    public static List<Finding> of(QuestionSet set, List<Question> questions) {
        return of(set, questions, Set.of());
    }

    /** @param checked ids of questions that were looked at one by one already, and are only held against the others */
    public static List<Finding> of(QuestionSet set, List<Question> questions, Set<String> checked) {
        List<Finding> findings = new ArrayList<>();
        ItemAudit audit = new ItemAudit(set);
        for (Question question : questions) {
            if (!checked.contains(question.id())) {
                findings.addAll(ItemChecks.of(question));
                findings.addAll(audit.of(question));
            }
        }
        findings.addAll(repeatedStems(questions));
        findings.addAll(trueFalse(questions));
        findings.addAll(positions(questions));
        for (Guesser.Score score : Guesser.scores(questions)) {
            if (score.isTelling()) {
                findings.add(new Finding(
                        WHOLE_SET,
                        Flaw.GUESSABLE,
                        "%s, “%s”: %.0f %% right, chance %.0f %%"
                                .formatted(
                                        score.type().code(),
                                        score.trick(),
                                        100 * score.right(),
                                        100 * score.chance())));
            }
        }
        return findings;
    }

    private static List<Finding> repeatedStems(List<Question> questions) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Question> byStem = new HashMap<>();
        for (Question question : questions) {
            boolean listed = question.type() == QuestionType.ORDERING || question.type() == QuestionType.MATCHING;
            Question first = listed ? null : byStem.putIfAbsent(question.stem(), question);
            if (first != null && !first.card().equals(question.card())) {
                findings.add(new Finding(question.id(), Flaw.REPEATED_STEM, "as in " + first.id()));
            }
        }
        return findings;
    }

    private static List<Finding> trueFalse(List<Question> questions) {
        long count = questions.stream()
                .filter(question -> question.type() == QuestionType.TRUE_FALSE)
                .count();
        return count > MOST_TRUE_FALSE * questions.size()
                ? List.of(new Finding(WHOLE_SET, Flaw.TRUE_FALSE_DEFAULT, count + " of " + questions.size()))
                : List.of();
    }

    /** Whether keys of single choice stand in every place equally often, for each number of options. */
    private static List<Finding> positions(List<Question> questions) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (Question question : questions) {
            if (question.type() == QuestionType.SINGLE_CHOICE) {
                Presentation presentation = Presentation.of(question, 1);
                int options = presentation.options().size();
                counts.computeIfAbsent(options, size -> new int[size])[
                        presentation.keyPositions().get(0)]++;
            }
        }
        List<Finding> findings = new ArrayList<>();
        counts.forEach((options, count) -> {
            double expected = Arrays.stream(count).sum() / (double) options;
            double chiSquare = 0;
            for (int observed : count) {
                chiSquare += (observed - expected) * (observed - expected) / expected;
            }
            if (options >= 2 && options - 2 < CHI_SQUARE.length && chiSquare > CHI_SQUARE[options - 2]) {
                findings.add(new Finding(WHOLE_SET, Flaw.KEY_POSITION, "χ² = %.1f".formatted(chiSquare)));
            }
        });
        return findings;
    }
}
