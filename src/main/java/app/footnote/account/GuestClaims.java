package app.footnote.account;

/** What becomes of what somebody did in a browser before they signed in there. */
@FunctionalInterface
public interface GuestClaims {
    /** Where nothing is moved. */
    GuestClaims NONE = (guest, account) -> {};

    /** Gives what the guest did to the account's person. Doing it twice changes nothing more. */
    void claim(long guest, long account);
}
