package app.footnote.question.yaml;

import java.util.List;

/** A set's files do not say what they should; each problem is a sentence with file and line. */
public final class SetFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public SetFormatException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of the files. */
    public List<String> problems() {
        return problems;
    }
}
