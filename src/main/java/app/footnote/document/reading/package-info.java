/** Reading files of all formats: pure, bounded, and refused with a reason where they cannot be read. */
@NullMarked
package app.footnote.document.reading;

import org.jspecify.annotations.NullMarked;
