/** Logs of reviews: how well the memory model foretells them, and the parameters that foretell them best. */
@NullMarked
package app.footnote.study.fit;

import org.jspecify.annotations.NullMarked;
