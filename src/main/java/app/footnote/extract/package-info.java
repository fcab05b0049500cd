/** From passages to candidate facts: names, times, clauses and the relations that they state. */
@NullMarked
package app.footnote.extract;

import org.jspecify.annotations.NullMarked;
