package app.footnote.author;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A fact as a language model writes it: nothing in it is believed before {@link ModelGates} has seen it.
 *
 * @param values one, or several where it is a list
 */
record ModelFact(
        String passage,
        String quote,
        String relation,
        String subject,
        String subjectKind,
        List<String> values,
        String valueKind,
        String unit,
        String at,
        String from,
        String until,
        String says) {
    private static final int MOST = 100;
    private static final int LONGEST = 2000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The facts of an answer, with or without a fence around it; empty where it is no such answer. */
    static Optional<List<ModelFact>> all(String answer) {
        int start = answer.indexOf('{');
        int end = answer.lastIndexOf('}');
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        try {
            JsonNode facts = MAPPER.readTree(answer.substring(start, end + 1)).path("facts");
            if (!facts.isArray()) {
                return Optional.empty();
            }
            List<ModelFact> all = new ArrayList<>();
            facts.forEach(fact -> all.add(of(fact)));
            return Optional.of(all.subList(0, Math.min(MOST, all.size())));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static ModelFact of(JsonNode fact) {
        JsonNode value = fact.path("value");
        Stream<JsonNode> values = value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
        return new ModelFact(
                text(fact.path("passage")),
                text(fact.path("quote")),
                text(fact.path("relation")),
                text(fact.path("subject")),
                text(fact.path("subjectKind")),
                values.map(ModelFact::text).filter(each -> !each.isEmpty()).toList(),
                text(fact.path("valueKind")),
                text(fact.path("unit")),
                text(fact.path("at")),
                text(fact.path("from")),
                text(fact.path("until")),
                text(fact.path("says")));
    }

    private static String text(JsonNode node) {
        String text = node.isValueNode() && !node.isNull()
                ? node.asText().replace("\u0000", "").strip()
                : "";
        return text.length() > LONGEST ? "" : text;
    }
}
