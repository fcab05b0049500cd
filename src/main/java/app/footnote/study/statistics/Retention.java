package app.footnote.study.statistics;

import app.footnote.study.CardAge;
import app.footnote.study.memory.Grade;
import java.util.Collection;

/**
 * How often cards that came back after days were recalled; steps of minutes do not count.
 *
 * @param asked how many came back
 */
record Retention(int asked, int recalled) {
    /** Of 95 % under the normal distribution. */
    private static final double Z = 1.96;

    static Retention of(Collection<AnswerCount> answers, CardAge age) {
        int asked = 0;
        int recalled = 0;
        for (AnswerCount answer : answers) {
            if (answer.age() == age) {
                asked += answer.reviews();
                recalled += answer.grade() == Grade.AGAIN ? 0 : answer.reviews();
            }
        }
        return new Retention(asked, recalled);
    }

    /** Young and mature cards together. */
    static Retention of(Collection<AnswerCount> answers) {
        Retention young = of(answers, CardAge.YOUNG);
        Retention mature = of(answers, CardAge.MATURE);
        return new Retention(young.asked + mature.asked, young.recalled + mature.recalled);
    }

    double share() {
        return asked == 0 ? 0 : (double) recalled / asked;
    }

    /** The lower end of Wilson's interval, which holds the true share in 19 of 20 cases. */
    double low() {
        return asked == 0 ? 0 : middle() - reach();
    }

    /** Its upper end. */
    double high() {
        return asked == 0 ? 1 : middle() + reach();
    }

    private double middle() {
        return (share() + Z * Z / (2 * asked)) / (1 + Z * Z / asked);
    }

    private double reach() {
        return Z / (1 + Z * Z / asked) * Math.sqrt(share() * (1 - share()) / asked + Z * Z / (4.0 * asked * asked));
    }
}
