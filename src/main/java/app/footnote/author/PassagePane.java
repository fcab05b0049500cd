package app.footnote.author;

import app.footnote.document.BlockKind;
import app.footnote.document.DividedText;
import app.footnote.document.Paragraph;
import app.footnote.document.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The part of a document around the places where something stands. */
final class PassagePane {
    private static final int BEFORE = 1;
    private static final int AFTER = 5;

    private PassagePane() {}

    /** The paragraphs from the one before the first place to some after it. */
    static List<ReviewView.PassageView> around(DividedText text, List<Proposal.Place> places) {
        int first = places.isEmpty() ? 1 : places.get(0).paragraph();
        return text.paragraphs().stream()
                .filter(paragraph -> paragraph.number() >= first - BEFORE && paragraph.number() <= first + AFTER)
                .map(paragraph -> paragraph(paragraph, places))
                .toList();
    }

    private static ReviewView.PassageView paragraph(Paragraph paragraph, List<Proposal.Place> places) {
        List<ReviewView.SentenceView> sentences = paragraph.sentences().stream()
                .map(sentence -> new ReviewView.SentenceView(sentence.number(), pieces(sentence, places)))
                .toList();
        boolean here = places.stream().anyMatch(place -> place.paragraph() == paragraph.number());
        return new ReviewView.PassageView(paragraph.number(), paragraph.kind() == BlockKind.HEADING, here, sentences);
    }

    private static List<ReviewView.Piece> pieces(Sentence sentence, List<Proposal.Place> places) {
        List<ReviewView.Piece> pieces = new ArrayList<>();
        String text = sentence.text();
        int at = 0;
        for (Proposal.Place place : places) {
            if (place.paragraph() == sentence.paragraph()
                    && place.sentence() == sentence.number()
                    && place.start() >= at
                    && place.end() <= text.length()) {
                pieces.add(new ReviewView.Piece(text.substring(at, place.start()), false));
                pieces.add(new ReviewView.Piece(text.substring(place.start(), place.end()), true));
                at = place.end();
            }
        }
        pieces.add(new ReviewView.Piece(text.substring(at), false));
        return pieces;
    }
}
