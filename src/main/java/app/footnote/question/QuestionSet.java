package app.footnote.question;

import app.footnote.fact.FactBase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question set as an author wrote it: metadata, facts and the questions that no template makes.
 *
 * @param written in the order in which they are asked
 * @param archived ids of questions that the author put away, written or generated
 * @param draws for assignments and rooms
 */
public record QuestionSet(
        String id,
        String title,
        String description,
        String language,
        String licence,
        List<Topic> topics,
        FactBase facts,
        List<Question> written,
        Set<String> archived,
        Vetoes vetoes,
        @Nullable Attribution attribution,
        List<NamedDraw> draws) {
    public QuestionSet withVetoes(Vetoes other) {
        return new QuestionSet(
                id, title, description, language, licence, topics, facts, written, archived, other, attribution, draws);
    }
}
