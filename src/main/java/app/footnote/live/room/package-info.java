/** A room as a pure state machine: a command and the time in, events out, and the state is the fold over the events. */
@NullMarked
package app.footnote.live.room;

import org.jspecify.annotations.NullMarked;
