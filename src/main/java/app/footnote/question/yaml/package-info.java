/** Reads and writes question sets as folders of YAML; every error names file, line, what was found and what expected. */
@NullMarked
package app.footnote.question.yaml;

import org.jspecify.annotations.NullMarked;
