/** What authors write as Markdown with formulas and images, made into HTML that can do no harm. */
@NullMarked
package app.footnote.question.markup;

import org.jspecify.annotations.NullMarked;
