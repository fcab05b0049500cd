/** The memory model and the scheduler: values in, values out. */
@NullMarked
package app.footnote.study.memory;

import org.jspecify.annotations.NullMarked;
