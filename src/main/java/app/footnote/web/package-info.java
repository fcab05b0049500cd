/** What every page shares: rendering, layout, who is looking, errors and security. */
@NullMarked
package app.footnote.web;

import org.jspecify.annotations.NullMarked;
