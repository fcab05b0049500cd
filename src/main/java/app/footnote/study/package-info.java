/** Cards and their memory states, the queue, reviews and progress. */
@NullMarked
package app.footnote.study;

import org.jspecify.annotations.NullMarked;
