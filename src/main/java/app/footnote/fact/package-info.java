/** Entities, relations and facts, the time for which they hold, and the conflicts between them. */
@NullMarked
package app.footnote.fact;

import org.jspecify.annotations.NullMarked;
