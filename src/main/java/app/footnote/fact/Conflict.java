package app.footnote.fact;

/** Two facts that cannot both hold, between documents or inside one. */
public record Conflict(Kind kind, Fact one, Fact other, String reason) {
    /** By which rule it was found. */
    public enum Kind {
        VALUES("two values of a relation that has one"),
        LISTS("two complete lists that differ"),
        OUTSIDER("a complete list and a member outside it"),
        EXCLUSION("two relations that exclude each other"),
        DENIAL("a thing and its denial"),
        DECLARED("declared by hand");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether the two sides stand in different documents. */
    public boolean isBetweenDocuments() {
        return one.documents().stream().noneMatch(other.documents()::contains);
    }
}
