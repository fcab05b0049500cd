/** Pages about what would happen: what a retention costs, how an exam is likely to go. */
@NullMarked
package app.footnote.study.outlook;

import org.jspecify.annotations.NullMarked;
