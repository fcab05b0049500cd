/** Who somebody is, in one place: accounts and sign-in. */
@NullMarked
package app.footnote.account;

import org.jspecify.annotations.NullMarked;
