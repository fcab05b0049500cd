/** What the log of reviews says about somebody's study: when, how much, how well, and what they confuse. */
@NullMarked
package app.footnote.study.statistics;

import org.jspecify.annotations.NullMarked;
