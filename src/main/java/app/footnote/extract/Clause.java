package app.footnote.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb with what belongs to it.
 *
 * @param unit index of its verb phrase in the line
 * @param verb index of the token of its main verb
 * @param passive whether its subject suffers what the verb says
 * @param subjects units of its subject, nearest first where it is doubtful
 * @param listed whether the subjects are all meant
 * @param end index of the first unit that does not belong to it any more
 * @param times units with times that belong to it
 */
record Clause(
        Line line,
        int unit,
        int verb,
        Form form,
        boolean passive,
        List<Integer> subjects,
        boolean listed,
        int end,
        List<TimeExpression> times,
        @Nullable Clause governor) {
    /** How the verb stands. */
    enum Form {
        FINITE,
        /** “which was founded …” */
        RELATIVE,
        /** “…, founded in 1902, …” */
        PARTICIPLE,
        /** “with India joining in 2017” */
        WITH,
        /** “to found …” */
        INFINITIVE
    }

    Unit phrase() {
        return line.unit(unit);
    }

    Segment segment() {
        return line.segment;
    }

    /** The date at which it happened, if the clause gives one. */
    @Nullable
    TimeExpression time() {
        return times.stream()
                .filter(time -> time.link() != TimeExpression.Link.VAGUE && time.link() != TimeExpression.Link.NEAR)
                .findFirst()
                .orElse(null);
    }
}
