package app.footnote.fact;

import app.footnote.document.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a passage shows of a fact: the words that carry subject, relation and value.
 *
 * @param missing the parts for which no words were found
 */
public record Evidence(List<Span> spans, Set<Fact.Part> missing) {
    /** A run of characters of one of the passage's sentences, end exclusive. */
    public record Span(Sentence sentence, int start, int end, Fact.Part part) {}

    /** Looks for the fact in the sentences it cites: under any name, any trigger, any usual spelling. */
    public static Evidence of(FactBase base, Fact fact, List<Sentence> passage) {
        EvidenceFinder finder = new EvidenceFinder(base, fact);
        List<Span> spans = new ArrayList<>();
        Set<Fact.Part> missing = EnumSet.noneOf(Fact.Part.class);
        for (Fact.Part part : Fact.Part.values()) {
            List<Span> found = finder.spans(part, passage);
            if (found.isEmpty() && finder.isNeeded(part)) {
                missing.add(part);
            }
            spans.addAll(found);
        }
        return new Evidence(spans, missing);
    }
}
