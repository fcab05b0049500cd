/** Which cards a learner goes through today, in which order and in which form; pure. */
@NullMarked
package app.footnote.study.queue;

import org.jspecify.annotations.NullMarked;
