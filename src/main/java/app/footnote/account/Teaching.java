package app.footnote.account;

/** Who teaches whom. */
@FunctionalInterface
public interface Teaching {
    /** Where there are no classes. */
    Teaching NONE = (instructor, student) -> false;

    /** Whether the student is in a class of the instructor. */
    boolean teaches(long instructor, long student);
}
