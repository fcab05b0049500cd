/** The workbench: pages for those who write sets, over documents, facts, questions and what became of them. */
@NullMarked
package app.footnote.author;

import org.jspecify.annotations.NullMarked;
