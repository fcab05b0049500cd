/** Classes, who is in them, and what their members are allowed beside. */
@NullMarked
package app.footnote.classroom;

import org.jspecify.annotations.NullMarked;
