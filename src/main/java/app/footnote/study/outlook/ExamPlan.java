package app.footnote.study.outlook;

import java.time.LocalDate;

/**
 * What somebody plans for an exam.
 *
 * @param days how many are left for study, today included and the exam's not
 * @param minutes a day at most
 */
record ExamPlan(LocalDate exam, int days, int minutes) {
    /** Minutes a day where nobody said how many. */
    static final int USUAL_MINUTES = 20;

    static ExamPlan of(LocalDate exam, LocalDate today, int minutes) {
        return new ExamPlan(exam, (int) Math.min(3_650, exam.toEpochDay() - today.toEpochDay()), minutes);
    }

    /** How many cards to begin each day, so that the last ones are met two days before the exam. */
    int newCardsADay(int unseen) {
        int usable = Math.max(1, days - 1);
        return (unseen + usable - 1) / usable;
    }
}
