package app.footnote.question.yaml;

import app.footnote.document.Citation;
import app.footnote.fact.Entity;
import app.footnote.fact.Fact;
import app.footnote.fact.Modality;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Relation;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import app.footnote.fact.Value.Bound;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the facts of {@code facts.yaml} and holds them to their relation and to the entities and documents there are. */
final class FactReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "topic",
            "subject",
            "relation",
            "value",
            "unit",
            "bound",
            "from",
            "until",
            "at",
            "asOf",
            "complete",
            "denied",
            "modality",
            "attributed",
            "holder",
            "incoherent",
            "says",
            "event",
            "ask",
            "words",
            "accept",
            "cites");
    private static final Set<String> WORD_KEYS = Set.of("subject", "relation", "value");

    private final Map<String, Entity> entities;
    private final Map<String, Relation> relations;
    private final Set<String> documents;
    private final Set<String> topics;

    FactReader(
            Map<String, Entity> entities, Map<String, Relation> relations, Set<String> documents, Set<String> topics) {
        this.entities = entities;
        this.relations = relations;
        this.documents = documents;
        this.topics = topics;
    }

    Fact read(YamlNode node) {
        YamlNode.Entries entries = node.entries(KEYS);
        Relation relation = known(relations, entries.required("relation"), "relation");
        YamlNode subject = entries.required("subject");
        checkKind(subject, known(entities, subject, "entity"), relation.subjectKinds(), "subject", relation);
        if (!topics.contains(entries.text("topic"))) {
            throw entries.required("topic").found("a topic of set.yaml");
        }
        YamlNode holder = entries.get("holder").orElse(null);
        return new Fact(
                entries.text("id"),
                entries.text("topic"),
                subject.text(),
                relation.id(),
                value(entries, relation),
                validity(entries),
                entries.flag("complete"),
                entries.flag("denied"),
                modality(entries),
                entries.flag("attributed"),
                holder == null ? null : known(entities, holder, "entity").id(),
                entries.textOrNull("incoherent"),
                entries.text("says"),
                entries.textOrNull("event"),
                RelationReader.stems(entries.get("ask")),
                words(entries),
                entries.texts("accept"),
                citations(entries),
                node.line());
    }

    private Value value(YamlNode.Entries entries, Relation relation) {
        return switch (relation.valueType()) {
            case NONE -> new Value.Nothing();
            case DATE -> new Value.Date(entries.required("value").as(PartialDate::parse));
            case TEXT -> new Value.Text(entries.text("value"));
            case NUMBER ->
                new Value.Number(number(entries.required("value")), entries.textOrNull("unit"), bound(entries));
            case ENTITY -> entities(entries.required("value"), relation);
        };
    }

    private Value entities(YamlNode node, Relation relation) {
        if (node.isList() && !relation.list()) {
            throw node.found("one entity, since “" + relation.id() + "” takes no list");
        }
        List<YamlNode> items = node.isList() ? node.items() : List.of(node);
        for (YamlNode item : items) {
            checkKind(item, known(entities, item, "entity"), relation.valueKinds(), "value", relation);
        }
        return new Value.Entities(items.stream().map(YamlNode::text).toList());
    }

    private static void checkKind(YamlNode node, Entity entity, Set<String> kinds, String part, Relation relation) {
        if (!kinds.contains(entity.kind())) {
            throw node.problem("found “" + entity.id() + "”, which is of kind " + entity.kind() + "; as " + part
                    + " of “" + relation.id() + "” expected "
                    + String.join(", ", kinds.stream().sorted().toList()) + ".");
        }
    }

    private static <T> T known(Map<String, T> things, YamlNode node, String what) {
        T thing = things.get(node.text());
        if (thing == null) {
            throw node.found("the id of a known " + what);
        }
        return thing;
    }

    private static BigDecimal number(YamlNode node) {
        try {
            return new BigDecimal(node.text());
        } catch (NumberFormatException e) {
            throw node.found("a number such as 4300 or 17.5");
        }
    }

    private static Bound bound(YamlNode.Entries entries) {
        return entries.get("bound").map(node -> choice(node, Bound.class)).orElse(Bound.EXACT);
    }

    private static Modality modality(YamlNode.Entries entries) {
        return entries.get("modality").map(node -> choice(node, Modality.class)).orElse(Modality.ASSERTED);
    }

    private static <E extends Enum<E>> E choice(YamlNode node, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (code(constant).equals(node.text())) {
                return constant;
            }
        }
        throw node.found("one of "
                + String.join(
                        ", ",
                        List.of(type.getEnumConstants()).stream()
                                .map(FactReader::code)
                                .toList()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Validity validity(YamlNode.Entries entries) {
        return new Validity(date(entries, "at"), date(entries, "from"), date(entries, "until"), date(entries, "asOf"));
    }

    private static @Nullable PartialDate date(YamlNode.Entries entries, String key) {
        return entries.get(key).map(node -> node.as(PartialDate::parse)).orElse(null);
    }

    private static Map<Fact.Part, List<String>> words(YamlNode.Entries entries) {
        Map<Fact.Part, List<String>> words = new EnumMap<>(Fact.Part.class);
        entries.get("words").map(node -> node.entries(WORD_KEYS)).ifPresent(node -> {
            for (String key : node.keys()) {
                words.put(Fact.Part.valueOf(key.toUpperCase(Locale.ROOT)), node.texts(key));
            }
        });
        return words;
    }

    private List<Citation> citations(YamlNode.Entries entries) {
        YamlNode node = entries.required("cites");
        List<YamlNode> items = node.isList() ? node.items() : List.of(node);
        if (items.isEmpty()) {
            throw node.problem("found no citation, expected at least one.");
        }
        return items.stream().map(this::citation).toList();
    }

    private Citation citation(YamlNode node) {
        Citation citation = node.as(Citation::parse);
        if (!documents.contains(citation.document())) {
            throw node.found("a citation of a document of documents.yaml");
        }
        return citation;
    }
}
