package app.footnote.account;

/** Sends mail, where the server is set up for it. */
public interface Mail {
    /** Where it is not. */
    Mail NONE = new Mail() {
        @Override
        public boolean configured() {
            return false;
        }

        @Override
        public void send(String to, String subject, String text) {
            throw new IllegalStateException("This server sends no mail.");
        }
    };

    boolean configured();

    /** Sends a plain text; failures are logged, not thrown. */
    void send(String to, String subject, String text);
}
