package app.footnote.document;

/**
 * What was made out about a paragraph.
 *
 * @param language an ISO 639 code, or empty where the paragraph is too short to tell
 */
public record Mark(Part part, String language) {
    /** The one language that facts are looked for in. */
    public static final String MINED = "en";

    public boolean isBody() {
        return part == Part.BODY;
    }

    /** Whether facts are looked for in it. */
    public boolean isMined() {
        return isBody() && (language.equals(MINED) || language.isEmpty());
    }

    public Mark with(Part other) {
        return new Mark(other, language);
    }
}
