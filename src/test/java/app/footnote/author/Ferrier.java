package app.footnote.author;

import app.footnote.document.DividedText;
import app.footnote.document.Division;
import app.footnote.document.Sentence;
import java.util.List;
import java.util.Map;

/** A short text about a river, and what might be found in it. */
final class Ferrier {
    static final DividedText TEXT = Division.of("""
            The Ferrier Commission was founded in 1921. Its seat is in Harbourton.

            The Rivers Treaty was signed in 1934.
            """);

    private Ferrier() {}

    /** What stands in the draft before anything is found. */
    static DraftPart document() {
        return DraftPart.of(
                DraftFile.DOCUMENTS,
                "ferrier",
                Map.of(
                        "id",
                        "ferrier",
                        "author",
                        "Amsel",
                        "date",
                        "2020",
                        "title",
                        "The Ferrier",
                        "reference",
                        "Amsel (2020). The Ferrier."));
    }

    static List<Proposal> found() {
        return List.of(
                founded("commission", "Ferrier Commission", "organisation", "founded", "1921", 1, 1, 0.95),
                founded("treaty", "Rivers Treaty", "treaty", "signed", "1934", 2, 1, 0.6));
    }

    private static Proposal founded(
            String id,
            String name,
            String kind,
            String relation,
            String year,
            int paragraph,
            int number,
            double confidence) {
        Sentence sentence = TEXT.at(paragraph, number).orElseThrow();
        int start = sentence.text().indexOf(year);
        return new Proposal(
                DraftFile.FACTS,
                Map.of(
                        "id",
                        id + "-" + relation,
                        "topic",
                        "general",
                        "subject",
                        id,
                        "relation",
                        relation,
                        "value",
                        year,
                        "says",
                        "The " + name + " came about in " + year + ".",
                        "cites",
                        List.of("ferrier " + paragraph + "." + number + " " + sentence.hash())),
                List.of(Map.of("id", id, "kind", kind, "name", name, "the", true)),
                "General",
                "verb",
                confidence,
                List.of(new Proposal.Place(paragraph, number, start, start + 4, sentence.text())));
    }
}
