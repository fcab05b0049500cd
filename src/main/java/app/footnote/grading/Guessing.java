package app.footnote.grading;

import app.footnote.question.Presentation;

/** How well a right answer could be hit without knowing anything. */
public final class Guessing {
    private static final int MANY = 1_000_000;

    private Guessing() {}

    /**
     * Among how many answers, each as likely as the others, a guess at the question would choose; 0 where nothing is
     * offered, so that the answer has to come from memory.
     */
    public static int answers(Presentation shown) {
        return switch (shown.question().type()) {
            case SINGLE_CHOICE, TRUE_FALSE -> shown.options().size();
            case MULTIPLE_CHOICE -> (1 << Math.min(19, shown.options().size())) - 1;
            case ORDERING -> orders(shown.left().size());
            case MATCHING -> matches(shown.left().size(), shown.right().size());
            case CARD, SHORT_ANSWER, NUMERIC, CLOZE -> shown.options().size();
        };
    }

    private static int orders(int items) {
        int orders = 1;
        for (int i = 2; i <= items && orders < MANY; i++) {
            orders *= i;
        }
        return orders;
    }

    private static int matches(int left, int right) {
        int matches = 1;
        for (int i = 0; i < left && matches < MANY; i++) {
            matches *= right;
        }
        return Math.min(MANY, matches);
    }
}
