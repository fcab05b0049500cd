/** Looks at single questions for the known flaws of test items (Haladyna et al. 2002; Moore et al. 2023). */
@NullMarked
package app.footnote.question.item;

import org.jspecify.annotations.NullMarked;
