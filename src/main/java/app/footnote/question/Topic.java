package app.footnote.question;

/** A heading under which a set's questions are practised. */
public record Topic(String id, String title) {}
