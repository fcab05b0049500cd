/** Scores: an answer and a question in, a score out. */
@NullMarked
package app.footnote.grading;

import org.jspecify.annotations.NullMarked;
