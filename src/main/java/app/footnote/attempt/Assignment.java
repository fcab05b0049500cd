package app.footnote.attempt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;

/**
 * A set that is given to a class.
 *
 * @param set the id of the set, whatever its version
 * @param setVersion the version that is asked; empty for the one that the set has when an attempt begins
 * @param zone in which its times are meant: that of the class
 */
public record Assignment(
        long id,
        long schoolClass,
        long set,
        OptionalLong setVersion,
        String title,
        AssignmentRules rules,
        Instant createdAt,
        boolean archived,
        String className,
        ZoneId zone) {}
