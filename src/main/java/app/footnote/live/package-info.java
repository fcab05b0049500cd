/**
 * Live rooms: a host opens one from a set, players join by its code, and everybody sees the same question at the same
 * time. What a room is and does stands in {@code room}, what is said over sockets in {@code wire}; here is what keeps
 * rooms, stores what happens in them and speaks to browsers.
 */
@NullMarked
package app.footnote.live;

import org.jspecify.annotations.NullMarked;
