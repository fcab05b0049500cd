package app.footnote.question;

import java.util.List;

/** Everything that is published of a set: the questions in their order and what its page says. */
public record SetContent(SetMetadata metadata, List<Question> questions) {}
