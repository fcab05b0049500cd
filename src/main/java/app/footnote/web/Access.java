package app.footnote.web;

/** Who may use a route. Whose thing it is that a route shows is for the route to say: another's is not found. */
public enum Access {
    /** Everybody, also those of whom nothing is known. */
    ANYONE,
    /** Whoever has something here that is theirs: a guest after the first round, or somebody signed in. */
    LEARNER,
    /** Whoever is signed in. */
    SIGNED_IN,
    INSTRUCTOR,
    /** Instructors and administrators. */
    STAFF,
    ADMINISTRATOR;

    /**
     * Lets the viewer through.
     *
     * @throws Refusal 401 where signing in could help, 403 where it could not
     */
    void check(Viewer viewer) {
        if (permits(viewer)) {
            return;
        }
        throw viewer.signedIn() ? Refusal.forbidden("role") : Refusal.unknownViewer("sign-in");
    }

    /** Whether the viewer may. */
    public boolean permits(Viewer viewer) {
        return switch (this) {
            case ANYONE -> true;
            case LEARNER -> viewer.known();
            case SIGNED_IN -> viewer.signedIn();
            case INSTRUCTOR -> viewer.instructor();
            case STAFF -> viewer.instructor() || viewer.administrator();
            case ADMINISTRATOR -> viewer.administrator();
        };
    }
}
