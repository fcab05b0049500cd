package app.footnote.question;

import app.footnote.db.Json;
import java.util.List;

/** Everything that is published of a set: the questions in their order and what its page says. */
public record SetContent(SetMetadata metadata, List<Question> questions) {
    /** The same for the same content, whoever computes it. */
    public String hash() {
        return ContentHash.of(Json.write(this));
    }
}
