/** Lists of students as other programs write them. */
@NullMarked
package app.footnote.classroom.roster;

import org.jspecify.annotations.NullMarked;
