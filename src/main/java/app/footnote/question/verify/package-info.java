/** Holds a set against its documents: that every citation stands there, and what their sentences speak against. */
@NullMarked
package app.footnote.question.verify;

import org.jspecify.annotations.NullMarked;
