package app.footnote.account;

/** What becomes of what somebody did in a browser before they signed in there. */
@FunctionalInterface
public interface GuestClaims {
    /**
     * Somebody got into their account in a browser that a guest used until then. Doing it twice changes nothing more.
     *
     * @param mine whether they say that the guest was them
     */
    void arrived(long guest, long account, boolean mine);
}
