package app.footnote.extract;

/**
 * What fills a place in a clause.
 *
 * @param name under which it is kept
 * @param kind of entity, empty where nothing tells
 * @param from index of its first token
 * @param to index after its last token
 */
record Argument(String name, String kind, int from, int to, Basis basis) {
    /** By what it is known. */
    enum Basis {
        NAME(0),
        /** “the organisation” */
        DESCRIPTION(0.1),
        /** “it” */
        PRONOUN(0.1),
        /** A common noun with what belongs to it. */
        NOUN(0.15);

        /** What is taken off the confidence for it. */
        final double doubt;

        Basis(double doubt) {
            this.doubt = doubt;
        }
    }

    boolean isNamed() {
        return basis != Basis.NOUN;
    }
}
