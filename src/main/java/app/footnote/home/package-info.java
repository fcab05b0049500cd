/** The pages that stand over several features. */
@NullMarked
package app.footnote.home;

import org.jspecify.annotations.NullMarked;
