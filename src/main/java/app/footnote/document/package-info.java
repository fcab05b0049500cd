/** Reading files into blocks, paragraphs and sentences, and citing passages of them. */
@NullMarked
package app.footnote.document;

import org.jspecify.annotations.NullMarked;
