package app.footnote.question;

import app.footnote.document.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its footnotes.
 *
 * @param id stable inside its set: the card and the form it is asked in
 * @param card what is remembered: one fact in one direction, or one hand-written question
 * @param frame the wording it was made from; a round does not repeat a frame too often
 * @param stem the question; for a cloze the sentence with a blank
 * @param explanation a full sentence that teaches the fact
 * @param facts ids of the facts it rests on
 * @param asOf the moment for which it holds, as a person reads it, or null
 */
public record Question(
        String id,
        String card,
        QuestionType type,
        String topic,
        String frame,
        String stem,
        Answer answer,
        String explanation,
        List<String> facts,
        List<Citation> citations,
        @Nullable String asOf) {}
