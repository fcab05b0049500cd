package app.footnote.account;

/** The codes by which students join classes. */
public interface JoinCodes {
    /** Where there are no classes. */
    JoinCodes NONE = new JoinCodes() {
        @Override
        public boolean isOpen(String code) {
            return false;
        }

        @Override
        public void join(long person, String code) {}
    };

    /** Whether somebody can join a class by the code as it was typed. */
    boolean isOpen(String code);

    /** Enrols somebody in the class of the code; nothing where it was closed in the meantime. */
    void join(long person, String code);
}
