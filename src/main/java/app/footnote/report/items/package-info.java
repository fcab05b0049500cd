/** What answers tell about the questions: how hard they are, whom they tell apart, which options nobody takes. */
@NullMarked
package app.footnote.report.items;

import org.jspecify.annotations.NullMarked;
