/** Checks a whole set: its items, its conflicts, and the two tests from outside, the guesser and the blind reader. */
@NullMarked
package app.footnote.question.check;

import org.jspecify.annotations.NullMarked;
