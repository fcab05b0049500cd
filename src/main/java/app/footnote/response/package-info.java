/** The one append-only log of responses and of key changes. */
@NullMarked
package app.footnote.response;

import org.jspecify.annotations.NullMarked;
