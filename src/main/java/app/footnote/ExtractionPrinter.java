package app.footnote;

import app.footnote.author.ExtractedDocument;
import app.footnote.extract.Candidate;
import app.footnote.extract.ClozeCandidate;
import app.footnote.extract.Extraction;
import app.footnote.extract.MergeSuggestion;
import app.footnote.fact.Entity;
import app.footnote.fact.Relation;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints what was found in documents as JSON: one object, with one fact a line. */
final class ExtractionPrinter {
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private ExtractionPrinter() {}

    static void print(
            List<ExtractedDocument> documents, Extraction extraction, Collection<Relation> relations, PrintWriter out) {
        out.println("{");
        list("documents", documents.stream().map(ExtractionPrinter::node).toList(), out);
        list(
                "facts",
                extraction.candidates().stream().map(ExtractionPrinter::node).toList(),
                out);
        list(
                "entities",
                extraction.entities().stream().map(ExtractionPrinter::node).toList(),
                out);
        list("merges", extraction.merges().stream().map(ExtractionPrinter::node).toList(), out);
        out.println("\"conflicts\": [");
        List<ObjectNode> conflicts = ExtractedConflicts.of(documents, extraction, relations);
        lines(conflicts, out);
        out.println("],");
        out.println("\"cloze\": [");
        lines(extraction.clozes().stream().map(ExtractionPrinter::node).toList(), out);
        out.println("]");
        out.println("}");
    }

    private static void list(String name, List<ObjectNode> nodes, PrintWriter out) {
        out.println("\"" + name + "\": [");
        lines(nodes, out);
        out.println("],");
    }

    private static void lines(List<ObjectNode> nodes, PrintWriter out) {
        for (int i = 0; i < nodes.size(); i++) {
            try {
                out.println(JSON.writeValueAsString(nodes.get(i)) + (i + 1 < nodes.size() ? "," : ""));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("What was found has no JSON form.", e);
            }
        }
    }

    static ObjectNode node() {
        return JSON.createObjectNode();
    }

    private static ObjectNode node(ExtractedDocument document) {
        return node().put("id", document.document().id())
                .put("author", document.document().author())
                .put("title", document.document().title())
                .put(
                        "date",
                        document.source().date() == null
                                ? null
                                : document.source().date().toString());
    }

    static ObjectNode node(Candidate candidate) {
        ObjectNode node = node();
        node.put("relation", candidate.relation());
        node.put("subject", candidate.subject());
        value(node, candidate);
        node.put("time", time(candidate.validity()));
        if (candidate.validity().asOf() != null) {
            node.put("asOf", candidate.validity().asOf().toString());
        }
        node.put("denied", candidate.denied());
        node.put("modality", candidate.modalityWord());
        node.put("holder", candidate.holder());
        node.put("reporter", candidate.evidence().get(0).author());
        node.put("rule", candidate.rule());
        node.put("confidence", candidate.confidence());
        ArrayNode evidence = node.putArray("evidence");
        candidate.evidence().forEach(each -> evidence.add(node(each)));
        return node;
    }

    private static void value(ObjectNode node, Candidate candidate) {
        Value value = candidate.value();
        if (value instanceof Value.Entities entities && (entities.ids().size() > 1 || candidate.complete())) {
            entities.ids().forEach(node.putArray("value")::add);
            node.put("complete", candidate.complete());
        } else if (value instanceof Value.Entities entities) {
            node.put("value", entities.ids().get(0));
        } else if (value instanceof Value.Date date) {
            node.put("value", date.date().toString());
        } else if (value instanceof Value.Text text) {
            node.put("value", text.text());
        } else if (value instanceof Value.Number number) {
            node.put("value", number.number());
            node.put("unit", number.unit());
            node.put("bound", number.bound().words().strip());
        }
    }

    /** ISO 8601: a date, or an interval that may be open on one side. */
    private static @Nullable String time(Validity validity) {
        if (validity.at() != null) {
            return validity.at().toString();
        }
        if (validity.from() == null && validity.until() == null) {
            return null;
        }
        String from = validity.from() == null ? ".." : validity.from().toString();
        return from + "/" + (validity.until() == null ? ".." : validity.until());
    }

    private static ObjectNode node(Candidate.Evidence evidence) {
        return node().put("document", evidence.citation().document())
                .put("paragraph", evidence.citation().paragraph())
                .put("sentence", evidence.citation().sentence())
                .put("start", evidence.start())
                .put("end", evidence.end())
                .put("quote", evidence.quote());
    }

    private static ObjectNode node(Entity entity) {
        ObjectNode node =
                node().put("id", entity.id()).put("kind", entity.kind()).put("name", entity.name());
        entity.aliases().forEach(node.putArray("aliases")::add);
        return node;
    }

    private static ObjectNode node(MergeSuggestion merge) {
        ObjectNode node = node().put("one", merge.one()).put("other", merge.other());
        merge.evidence().forEach(node.putArray("evidence")::add);
        return node;
    }

    private static ObjectNode node(ClozeCandidate cloze) {
        ObjectNode node = node().put("answer", cloze.answer())
                .put("from", cloze.from())
                .put("reason", cloze.reason())
                .put("confidence", cloze.confidence());
        node.set("evidence", node(cloze.evidence()));
        return node;
    }
}
