package app.footnote.account;

/** The codes by which students join classes. */
public interface JoinCodes {
    /** Whether somebody can join a class by the code as it was typed. */
    boolean isOpen(String code);

    /** Enrols somebody in the class of the code; nothing where it was closed in the meantime. */
    void join(long person, String code);
}
