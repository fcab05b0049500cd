package app.footnote.document;

/**
 * What was made out about a paragraph.
 *
 * @param language an ISO 639 code, or empty where nothing tells
 * @param references the number of the sentence from which on a list of works was run into the paragraph; 0 where none was
 */
public record Mark(Part part, String language, int references) {
    /** The one language that facts are looked for in. */
    public static final String MINED = "en";

    public boolean isBody() {
        return part == Part.BODY;
    }

    /** Whether facts are looked for in the paragraph. */
    public boolean isMined() {
        return isBody() && (language.equals(MINED) || language.isEmpty());
    }

    /** Whether facts are looked for in a sentence of the paragraph. */
    public boolean isMined(Sentence sentence) {
        return isMined() && (references == 0 || sentence.number() < references);
    }

    public Mark with(Part decided) {
        return new Mark(decided, language, decided == part ? references : 0);
    }
}
