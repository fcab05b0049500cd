/** Assignments to classes, and the timed attempts at them. */
@NullMarked
package app.footnote.attempt;

import org.jspecify.annotations.NullMarked;
