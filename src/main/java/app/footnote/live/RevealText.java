package app.footnote.live;

import app.footnote.live.wire.Reveal;
import app.footnote.question.Footnote;
import app.footnote.question.Footnotes;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.Quotes;
import app.footnote.question.RightAnswer;
import app.footnote.question.SetMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a reveal says of a question whoever answered it: the key, why it is right and others are wrong, and the
 * footnotes. Only texts are quoted that the server has for everybody.
 */
final class RevealText {
    private final SetMetadata set;
    private final Presentation shown;
    private final Footnotes footnotes;

    RevealText(SetMetadata set, Quotes quotes, Presentation shown) {
        this.set = set;
        this.shown = shown;
        this.footnotes = new Footnotes(set, quotes, OptionalLong.empty());
    }

    /** With the answers: how many chose each option, before a discussion too, and how many were right. */
    Reveal with(List<Integer> votes, @Nullable List<Integer> firstVotes, int answers, int correct) {
        Question question = shown.question();
        List<Integer> notes = footnotes.cite(question.facts(), question.citations());
        List<Reveal.Reason> reasons = reasons(question);
        List<Reveal.Disagreement> disagreements = disagreements(question);
        return new Reveal(
                shown.keyPositions(),
                new RightAnswer(shown).text(),
                question.taught().plain(),
                notes,
                reasons,
                footnotes.notes().stream().map(RevealText::note).toList(),
                disagreements,
                votes,
                firstVotes,
                answers,
                correct,
                question.markdown() ? html(question) : null);
    }

    private Reveal.Html html(Question question) {
        return new Reveal.Html(
                new RightAnswer(shown).markup().html(""),
                question.taught().html(""),
                shown.options().stream()
                        .map(option -> option.option().because())
                        .filter(Objects::nonNull)
                        .map(because -> question.said(because).html(""))
                        .toList());
    }

    private List<Reveal.Reason> reasons(Question question) {
        List<Reveal.Reason> reasons = new ArrayList<>();
        for (int i = 0; i < shown.options().size(); i++) {
            var option = shown.options().get(i).option();
            String because = option.because();
            if (because != null) {
                reasons.add(new Reveal.Reason(
                        i, question.said(because).plain(), footnotes.cite(List.of(), option.citations())));
            }
        }
        return reasons;
    }

    private List<Reveal.Disagreement> disagreements(Question question) {
        return set.conflictsAbout(question).stream()
                .map(conflict -> new Reveal.Disagreement(
                        conflict.summary(),
                        conflict.sides().stream().map(this::side).toList()))
                .toList();
    }

    private Reveal.Side side(SetMetadata.Side side) {
        String document = set.citedAs().getOrDefault(side.document(), side.document());
        return new Reveal.Side(document, side.text(), footnotes.cite(List.of(), side.citations()));
    }

    private static Reveal.Note note(Footnote note) {
        return new Reveal.Note(
                note.number(),
                note.cited(),
                note.title(),
                note.url(),
                note.paragraph(),
                note.numbers(),
                note.quotes().stream()
                        .map(quote -> quote.spans().stream()
                                .map(span -> new Reveal.Span(span.text(), span.marked()))
                                .toList())
                        .toList());
    }
}
