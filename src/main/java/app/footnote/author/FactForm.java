package app.footnote.author;

import app.footnote.fact.Relation;
import app.footnote.question.yaml.SetReader;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which a fact is written or mended: its fields as a person types them, and as a file holds them. */
final class FactForm {
    /** The names of its fields. */
    static final String[] NAMES = {
        "stem",
        "answer",
        "says",
        "subject",
        "relation",
        "value",
        "unit",
        "at",
        "from",
        "until",
        "asOf",
        "modality",
        "holder"
    };

    private static final List<String> PLAIN = List.of("says", "relation", "unit", "at", "from", "until", "asOf");

    private final Draft draft;
    private final Map<String, Relation> relations;
    private final List<Map<String, Object>> made = new ArrayList<>();

    FactForm(Draft draft) {
        this.draft = draft;
        this.relations = SetReader.relations(draft.folder()).stream()
                .collect(Collectors.toMap(
                        Relation::id, relation -> relation, (one, other) -> other, LinkedHashMap::new));
    }

    Map<String, Relation> relations() {
        return relations;
    }

    /** The proposal's fact as a person reads it: names in place of ids. */
    Fields shown(Proposal proposal) {
        Fields fields = new Fields();
        if (proposal.isQuestion()) {
            return fields.put("stem", proposal.text("stem")).put("answer", proposal.text("answer"));
        }
        PLAIN.forEach(name -> fields.put(name, proposal.text(name)));
        fields.put("modality", proposal.text("modality"));
        fields.put("subject", name(proposal, proposal.text("subject")));
        fields.put("holder", name(proposal, proposal.text("holder")));
        Object value = proposal.fact().get("value");
        fields.put(
                "value",
                value instanceof List<?> values
                        ? values.stream()
                                .map(each -> name(proposal, String.valueOf(each)))
                                .collect(Collectors.joining("; "))
                        : isEntity(proposal.relation())
                                ? name(proposal, proposal.text("value"))
                                : proposal.text("value"));
        return fields;
    }

    /** What the form says, as a file holds it; names that the draft does not know become entities of it. */
    Proposal read(Form form, Proposal proposal) {
        Map<String, Object> fact = new LinkedHashMap<>(proposal.fact());
        if (proposal.isQuestion()) {
            put(fact, "stem", form.text("stem").orElse(""));
            put(fact, "answer", form.text("answer").orElse(""));
            return with(proposal, fact, proposal.entities());
        }
        for (String name : PLAIN) {
            put(fact, name, form.text(name).orElse(""));
        }
        put(
                fact,
                "modality",
                form.text("modality").filter(each -> !each.equals("asserted")).orElse(""));
        String holder = form.text("holder").orElse("");
        put(fact, "holder", holder.isEmpty() ? "" : id(proposal, holder, "person"));
        if (!holder.isEmpty()) {
            fact.put("attributed", true);
        }
        Relation relation = relations.get(form.text("relation").orElse(""));
        put(
                fact,
                "subject",
                id(proposal, form.text("subject").orElse(""), kind(relation == null ? null : relation.subjectKinds())));
        fact.put("value", value(proposal, relation, form.text("value").orElse("")));
        if (fact.get("value").equals("")) {
            fact.remove("value");
        }
        List<Map<String, Object>> entities =
                Stream.concat(proposal.entities().stream(), made.stream()).toList();
        return with(proposal, fact, entities);
    }

    private static Proposal with(Proposal proposal, Map<String, Object> fact, List<Map<String, Object>> entities) {
        return new Proposal(
                proposal.file(),
                fact,
                entities,
                proposal.topic(),
                proposal.rule(),
                proposal.confidence(),
                proposal.places());
    }

    private Object value(Proposal proposal, @Nullable Relation relation, String typed) {
        if (relation == null || relation.valueType() != Relation.ValueType.ENTITY) {
            return typed;
        }
        String kind = kind(relation.valueKinds());
        if (!relation.list()) {
            return id(proposal, typed, kind);
        }
        return Stream.of(typed.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> id(proposal, name, kind))
                .toList();
    }

    private static String kind(@Nullable Set<String> kinds) {
        return kinds == null ? "concept" : kinds.stream().sorted().findFirst().orElse("concept");
    }

    private boolean isEntity(String relation) {
        Relation known = relations.get(relation);
        return known != null && known.valueType() == Relation.ValueType.ENTITY;
    }

    private Stream<Map<String, Object>> entities(Proposal proposal) {
        return Stream.of(
                        draft.parts(DraftFile.ENTITIES).stream().map(DraftPart::fields),
                        proposal.entities().stream(),
                        made.stream())
                .flatMap(each -> each);
    }

    private String name(Proposal proposal, String id) {
        return entities(proposal)
                .filter(entity -> id.equals(entity.get("id")))
                .map(entity -> String.valueOf(entity.get("name")))
                .findFirst()
                .orElse(id);
    }

    /** The id of what is called so; a new one where nothing is. */
    private String id(Proposal proposal, String name, String kind) {
        if (name.isEmpty()) {
            return "";
        }
        return entities(proposal)
                .filter(entity -> names(entity).anyMatch(name::equalsIgnoreCase))
                .map(entity -> String.valueOf(entity.get("id")))
                .findFirst()
                .orElseGet(() -> begin(name, kind));
    }

    private String begin(String name, String kind) {
        String id = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        made.add(Map.of("id", id, "kind", kind, "name", name));
        return id;
    }

    private static Stream<String> names(Map<String, Object> entity) {
        Stream<String> aliases =
                entity.get("aliases") instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of();
        return Stream.concat(Stream.of(entity.get("id"), entity.get("name")).map(String::valueOf), aliases);
    }

    private static void put(Map<String, Object> fact, String name, String value) {
        if (value.isEmpty()) {
            fact.remove(name);
        } else {
            fact.put(name, value);
        }
    }
}
