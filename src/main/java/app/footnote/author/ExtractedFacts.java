package app.footnote.author;

import app.footnote.document.Citation;
import app.footnote.extract.Candidate;
import app.footnote.extract.Extraction;
import app.footnote.fact.Entity;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Relation;
import app.footnote.fact.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Candidates as the facts that they become when nobody mends them. */
public final class ExtractedFacts {
    private static final int LONGEST_ID = 80;

    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Relation> relations = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Candidate> facts = new LinkedHashMap<>();

    public ExtractedFacts(Extraction extraction, Collection<Relation> relations) {
        extraction.entities().forEach(entity -> entities.put(entity.name(), entity));
        relations.forEach(relation -> this.relations.put(relation.id(), relation));
        for (Candidate candidate : extraction.candidates()) {
            facts.put(id(candidate), candidate);
        }
    }

    /** The candidates by the ids of their facts. */
    public Map<String, Candidate> candidates() {
        return facts;
    }

    public FactBase base(List<ExtractedDocument> documents) {
        return new FactBase(
                documents.stream().map(ExtractedDocument::document).toList(),
                entities.values(),
                relations.values(),
                facts.entrySet().stream()
                        .map(each -> fact(each.getKey(), each.getValue()))
                        .toList(),
                List.of());
    }

    private String id(Candidate candidate) {
        String slug = (entity(candidate.subject()) + "-" + candidate.relation() + "-" + words(candidate.value()))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String stem = slug.length() > LONGEST_ID ? slug.substring(0, LONGEST_ID) : slug;
        int count = ids.merge(stem, 1, Integer::sum);
        return count == 1 ? stem : stem + "-" + count;
    }

    private String words(Value value) {
        if (value instanceof Value.Entities values) {
            return values.ids().stream().map(this::entity).collect(Collectors.joining("-"));
        }
        if (value instanceof Value.Date date) {
            return date.date().toString();
        }
        if (value instanceof Value.Number number) {
            return number.number().toPlainString() + "-" + number.unit();
        }
        return value instanceof Value.Text text ? text.text() : "";
    }

    String entity(String name) {
        Entity entity = entities.get(name);
        if (entity == null) {
            throw new IllegalStateException("“" + name + "” is none of the entities that were found.");
        }
        return entity.id();
    }

    private Fact fact(String id, Candidate candidate) {
        Value value = candidate.value() instanceof Value.Entities names
                ? new Value.Entities(names.ids().stream().map(this::entity).toList())
                : candidate.value();
        return new Fact(
                id,
                topic(candidate),
                entity(candidate.subject()),
                candidate.relation(),
                value,
                candidate.validity(),
                candidate.complete(),
                candidate.denied(),
                candidate.modality(),
                candidate.reported(),
                holder(candidate),
                null,
                says(candidate),
                null,
                Map.of(),
                Map.of(),
                List.of(),
                citations(candidate),
                0);
    }

    @Nullable
    String holder(Candidate candidate) {
        return candidate.holder() == null || !entities.containsKey(candidate.holder())
                ? null
                : entity(candidate.holder());
    }

    static String topic(Candidate candidate) {
        return candidate.evidence().get(0).citation().document();
    }

    static List<Citation> citations(Candidate candidate) {
        return candidate.evidence().stream().map(Candidate.Evidence::citation).toList();
    }

    /** The fact in a sentence, by its relation's template. */
    public String says(Candidate candidate) {
        Relation relation = relations.get(candidate.relation());
        Entity subject = entities.get(candidate.subject());
        if (relation == null || subject == null) {
            return candidate.subject();
        }
        String name = subject.text();
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        String said = relation.says()
                .replace("{Subject}", capital)
                .replace("{subject}", name)
                .replace(
                        "{value.on}",
                        candidate.value() instanceof Value.Date date
                                ? date.date().on()
                                : "")
                .replace("{value}", text(candidate.value()))
                .replace("{time}", candidate.validity().text())
                .replace(" .", ".");
        return candidate.denied() ? "It is not so that: " + said : said;
    }

    private String text(Value value) {
        if (value instanceof Value.Entities names) {
            List<String> texts = names.ids().stream()
                    .map(name -> {
                        Entity entity = entities.get(name);
                        return entity == null ? name : entity.text();
                    })
                    .toList();
            String first = String.join(", ", texts.subList(0, texts.size() - 1));
            return first.isEmpty() ? texts.get(0) : first + " and " + texts.get(texts.size() - 1);
        }
        if (value instanceof Value.Date date) {
            return date.date().text();
        }
        if (value instanceof Value.Number number) {
            String unit = number.unit() == null ? "" : " " + number.unit();
            return number.bound().words() + number.number().toPlainString() + unit;
        }
        return value instanceof Value.Text text ? text.text() : "";
    }
}
