package app.footnote;

import app.footnote.author.ExtractedDocument;
import app.footnote.author.ExtractedFacts;
import app.footnote.extract.Candidate;
import app.footnote.extract.Extraction;
import app.footnote.fact.Conflict;
import app.footnote.fact.Relation;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;

/** The candidates that cannot all hold, inside a document or between several. */
final class ExtractedConflicts {
    private ExtractedConflicts() {}

    static List<ObjectNode> of(
            List<ExtractedDocument> documents, Extraction extraction, Collection<Relation> relations) {
        ExtractedFacts facts = new ExtractedFacts(extraction, relations);
        return facts.base(documents).conflicts().stream()
                .map(conflict -> node(conflict, facts))
                .toList();
    }

    private static ObjectNode node(Conflict conflict, ExtractedFacts facts) {
        ObjectNode node =
                ExtractionPrinter.node().put("kind", conflict.kind().words()).put("reason", conflict.reason());
        for (String id : List.of(conflict.one().id(), conflict.other().id())) {
            Candidate candidate = facts.candidates().get(id);
            if (candidate != null) {
                node.withArray("between")
                        .add(ExtractionPrinter.node()
                                .put("says", facts.says(candidate))
                                .put(
                                        "place",
                                        candidate.evidence().get(0).citation().place()));
            }
        }
        return node;
    }
}
