/** What would happen: simulated learners, the workload of a retention, the score of an exam, the end of a backlog. */
@NullMarked
package app.footnote.study.forecast;

import org.jspecify.annotations.NullMarked;
