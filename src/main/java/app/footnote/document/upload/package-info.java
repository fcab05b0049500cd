/** Documents that people bring: their rows, their reading in the background, and who may see them. */
@NullMarked
package app.footnote.document.upload;

import org.jspecify.annotations.NullMarked;
