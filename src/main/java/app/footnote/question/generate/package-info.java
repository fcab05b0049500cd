/** Makes questions from facts: pure and deterministic, the same facts give the same questions. */
@NullMarked
package app.footnote.question.generate;

import org.jspecify.annotations.NullMarked;
