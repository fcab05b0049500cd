package app.footnote.account;

/** Who teaches whom. */
@FunctionalInterface
public interface Teaching {
    /** Whether the student is in a class of the instructor. */
    boolean teaches(long instructor, long student);
}
