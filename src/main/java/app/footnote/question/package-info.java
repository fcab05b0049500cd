/** Questions, question sets and their versions, and the generator that makes questions from facts. */
@NullMarked
package app.footnote.question;

import org.jspecify.annotations.NullMarked;
