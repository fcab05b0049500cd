package app.footnote.question;

import app.footnote.fact.FactBase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question set as an author wrote it: metadata, facts and the questions that no template makes. */
public record QuestionSet(
        String id,
        String title,
        String description,
        String language,
        String licence,
        List<Topic> topics,
        FactBase facts,
        List<Question> written,
        Vetoes vetoes,
        @Nullable Attribution attribution) {
    public QuestionSet withVetoes(Vetoes other) {
        return new QuestionSet(id, title, description, language, licence, topics, facts, written, other, attribution);
    }
}
