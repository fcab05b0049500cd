package app.footnote;

/** A draft of a set of facts of one kind, by rows alone, with one question of them that its author changed. */
final class Towns {
    static final String QUESTION = "body-1-founded:value:single-choice";

    private static final int BODIES = 9;
    private static final int FIRST_YEAR = 1920;
    private static final int YEARS_APART = 7;

    private Towns() {}

    /** Begins it for somebody who signs in as a visitor, and gives its slug. */
    static String begin(RunningSite site, Visitor author) {
        String slug = author.post("/workbench", author.get("/workbench"), "title", "Old bodies")
                .uri()
                .getPath()
                .replace("/workbench/", "");
        put(site, slug, "documents", "green", """
            {"id":"green","author":"Green","date":"2001","title":"Bodies","reference":"Green (2001). Bodies."}""");
        for (int i = 1; i <= BODIES; i++) {
            put(site, slug, "entities", "body-" + i, """
                {"id":"body-%1$d","kind":"organisation","name":"Body %1$d"}""".formatted(i));
            put(site, slug, "facts", "body-" + i + "-founded", """
                {"id":"body-%1$d-founded","topic":"general","subject":"body-%1$d","relation":"founded",
                "value":"%2$d","says":"Body %1$d was founded in %2$d.","cites":["green 1.%1$d 0123456789abcdef"]}\
                """.formatted(i, FIRST_YEAR + YEARS_APART * i));
        }
        put(site, slug, "questions", QUESTION, """
            {"id":"%s","card":"body-1-founded:value","type":"single-choice","topic":"general",
            "stem":"In which year was Body 1 founded?","answer":["1927"],
            "wrong":[{"text":"1934"},{"text":"1941"},{"text":"1902"}],"facts":["body-1-founded"],
            "explanation":"Body 1 was founded in 1927.","cites":["green 1.1 0123456789abcdef"]}""".formatted(QUESTION));
        return slug;
    }

    private static void put(RunningSite site, String slug, String file, String part, String body) {
        site.database().run(handle -> handle.execute("""
            INSERT INTO draft_part (set_id, file, part, position, body)
            SELECT id, ?, ?, 1, ? FROM question_set WHERE slug = ?\
            """, file, part, body.replace("\n", " "), slug));
    }
}
