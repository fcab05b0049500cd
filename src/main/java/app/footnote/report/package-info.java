/** Folds over what was answered. */
@NullMarked
package app.footnote.report;

import org.jspecify.annotations.NullMarked;
