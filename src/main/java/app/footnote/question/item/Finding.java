package app.footnote.question.item;

/** A flaw found: in which question (or {@code set}), what exactly, and what to do. */
public record Finding(String question, Flaw flaw, String detail) {
    /** One line for a report. */
    public String sentence() {
        return question + ": " + flaw.what() + (detail.isEmpty() ? "" : " (" + detail + ")") + "; " + flaw.mend() + ".";
    }
}
