package app.footnote.extract;

import app.footnote.fact.Validity;
import app.footnote.fact.Value;

/**
 * A relation that one sentence states.
 *
 * @param value with names in place of ids where it is a list of entities
 * @param rule by which it was found: what kind of frame, and its word
 * @param confidence from 0 to 1
 */
record Finding(
        String relation,
        String subject,
        Value value,
        Validity validity,
        boolean complete,
        Stance stance,
        String rule,
        double confidence) {}
