/**
 * What is said over the sockets, one JSON object a message, told apart by {@code type}. {@link
 * app.footnote.live.wire.Messages} lists them all with examples.
 */
@NullMarked
package app.footnote.live.wire;

import org.jspecify.annotations.NullMarked;
