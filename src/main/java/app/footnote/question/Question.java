package app.footnote.question;

import app.footnote.document.Citation;
import app.footnote.question.markup.Markup;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
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
 * @param citations none where its author knows of no passage that says so
 * @param asOf the moment for which it holds, as a person reads it, or null
 * @param hint what helps a learner who asks for it before answering, or null
 * @param markdown whether its texts are Markdown with formulas and images; else they are plain
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
        @Nullable String asOf,
        @Nullable String hint,
        // left out where it says nothing new: stored questions keep their hash
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean markdown) {
    /** A question in plain text and without a hint, as templates make them. */
    public Question(
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
            @Nullable String asOf) {
        this(id, card, type, topic, frame, stem, answer, explanation, facts, citations, asOf, null, false);
    }

    /** One of its texts, as it is shown; typed answers and units are none of them. */
    public Markup said(String text) {
        return new Markup(text, markdown);
    }

    /** What it asks. */
    public Markup asked() {
        return said(stem);
    }

    /** What it teaches. */
    public Markup taught() {
        return said(explanation);
    }

    /** All of its texts that are said to learners. */
    public Stream<String> texts() {
        Stream<String> own = Stream.of(stem, explanation, hint == null ? "" : hint);
        return Stream.concat(own, answer.texts()).filter(text -> !text.isEmpty());
    }

    /** The same in plain words, with its blank as it was. */
    public Question inWords() {
        return markdown
                ? new Question(
                        id,
                        card,
                        type,
                        topic,
                        frame,
                        words(stem),
                        answer.with(this::words),
                        words(explanation),
                        facts,
                        citations,
                        asOf,
                        hint == null ? null : words(hint),
                        false)
                : this;
    }

    private String words(String text) {
        return said(text).words(Markup.BLANK);
    }

    /** The same, asking for another card. */
    public Question withCard(String other) {
        return new Question(
                id, other, type, topic, frame, stem, answer, explanation, facts, citations, asOf, hint, markdown);
    }

    /** The same with another key. */
    public Question withAnswer(Answer other) {
        return new Question(
                id, card, type, topic, frame, stem, other, explanation, facts, citations, asOf, hint, markdown);
    }
}
