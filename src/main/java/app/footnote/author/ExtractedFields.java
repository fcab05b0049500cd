package app.footnote.author;

import app.footnote.extract.Candidate;
import app.footnote.fact.Entity;
import app.footnote.fact.Modality;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found, field by field as the files of a set have it. */
public final class ExtractedFields {
    private final ExtractedFacts facts;

    public ExtractedFields(ExtractedFacts facts) {
        this.facts = facts;
    }

    /** An entry of documents.yaml. */
    public static Map<String, Object> document(ExtractedDocument extracted) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", extracted.document().id());
        node.put("author", extracted.document().author());
        node.put("date", extracted.document().date());
        node.put("title", extracted.document().title());
        node.put("reference", extracted.document().reference());
        return node;
    }

    /** An entry of entities.yaml. */
    public static Map<String, Object> entity(Entity entity) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", entity.id());
        node.put("kind", entity.kind());
        node.put("name", entity.name());
        if (entity.definite()) {
            node.put("the", true);
        }
        if (!entity.aliases().isEmpty()) {
            node.put("aliases", entity.aliases());
        }
        return node;
    }

    /** An entry of facts.yaml. */
    public Map<String, Object> fact(String id, Candidate candidate) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", id);
        node.put("topic", ExtractedFacts.topic(candidate));
        node.put("subject", facts.entity(candidate.subject()));
        node.put("relation", candidate.relation());
        value(node, candidate);
        time(node, candidate.validity());
        flag(node, "complete", candidate.complete());
        flag(node, "denied", candidate.denied());
        if (candidate.modality() != Modality.ASSERTED) {
            node.put("modality", candidate.modality().name().toLowerCase(Locale.ROOT));
        }
        flag(node, "attributed", candidate.reported());
        text(node, "holder", facts.holder(candidate));
        node.put("says", facts.says(candidate));
        node.put(
                "cites",
                ExtractedFacts.citations(candidate).stream()
                        .map(Object::toString)
                        .toList());
        return node;
    }

    private void value(Map<String, Object> node, Candidate candidate) {
        Value value = candidate.value();
        if (value instanceof Value.Entities entities) {
            List<String> ids = entities.ids().stream().map(facts::entity).toList();
            node.put("value", ids.size() == 1 ? ids.get(0) : ids);
        } else if (value instanceof Value.Date date) {
            node.put("value", date.date().toString());
        } else if (value instanceof Value.Text text) {
            node.put("value", text.text());
        } else if (value instanceof Value.Number number) {
            node.put("value", number.number().toPlainString());
            text(node, "unit", number.unit());
            if (number.bound() != Value.Bound.EXACT) {
                node.put("bound", number.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
    }

    private static void time(Map<String, Object> node, Validity validity) {
        text(node, "at", string(validity.at()));
        text(node, "from", string(validity.from()));
        text(node, "until", string(validity.until()));
        text(node, "asOf", string(validity.asOf()));
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void text(Map<String, Object> node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static void flag(Map<String, Object> node, String key, boolean value) {
        if (value) {
            node.put(key, true);
        }
    }
}
