package app.footnote.author;

import app.footnote.document.BlockKind;
import app.footnote.document.DividedText;
import app.footnote.document.Paragraph;
import app.footnote.document.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a document around the places where something stands, or any other part of it. */
final class PassagePane {
    private static final int BEFORE = 1;
    private static final int SHOWN = 7;

    private final DividedText text;
    private final List<Proposal.Place> places;
    private final Set<Spot> found;

    /**
     * @param places of what is looked at
     * @param others places of what else was found
     */
    PassagePane(DividedText text, List<Proposal.Place> places, Stream<Proposal.Place> others) {
        this.text = text;
        this.places = places;
        this.found = others.map(place -> new Spot(place.paragraph(), place.sentence()))
                .collect(Collectors.toSet());
    }

    private record Spot(int paragraph, int sentence) {}

    /** @param from the first paragraph; 0 for the one before the first place */
    ReviewView.Pane from(int from) {
        int last = text.paragraphs().stream().mapToInt(Paragraph::number).max().orElse(1);
        int around = places.isEmpty() ? 1 : places.get(0).paragraph() - BEFORE;
        int first = Math.max(1, Math.min(last, from == 0 ? around : from));
        List<ReviewView.PassageView> passages = text.paragraphs().stream()
                .filter(paragraph -> paragraph.number() >= first && paragraph.number() < first + SHOWN)
                .map(this::paragraph)
                .toList();
        return new ReviewView.Pane(
                passages, first == 1 ? 0 : Math.max(1, first - SHOWN), first + SHOWN > last ? 0 : first + SHOWN);
    }

    private ReviewView.PassageView paragraph(Paragraph paragraph) {
        List<ReviewView.SentenceView> sentences = paragraph.sentences().stream()
                .map(sentence -> new ReviewView.SentenceView(
                        sentence.number(),
                        found.contains(new Spot(paragraph.number(), sentence.number())),
                        pieces(sentence)))
                .toList();
        boolean here = places.stream().anyMatch(place -> place.paragraph() == paragraph.number());
        return new ReviewView.PassageView(paragraph.number(), paragraph.kind() == BlockKind.HEADING, here, sentences);
    }

    private List<ReviewView.Piece> pieces(Sentence sentence) {
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
