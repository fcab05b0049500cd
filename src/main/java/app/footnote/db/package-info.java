/** Connections, the one writer, migrations, and the two engines below them. */
@NullMarked
package app.footnote.db;

import org.jspecify.annotations.NullMarked;
