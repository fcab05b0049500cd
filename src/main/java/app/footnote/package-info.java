/** Footnote: commands, settings and the wiring of the whole, by hand. */
@NullMarked
package app.footnote;

import org.jspecify.annotations.NullMarked;
