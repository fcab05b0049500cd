package app.footnote.question.yaml;

import app.footnote.fact.Frame;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.Asked;
import app.footnote.fact.Relation.ValueType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code relations.yaml}. */
final class RelationReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "label",
            "subject",
            "value",
            "list",
            "cardinality",
            "inverse",
            "position",
            "excludes",
            "opposite",
            "triggers",
            "says",
            "event",
            "ask",
            "find");
    private static final Set<String> CARDINALITIES = Set.of("one", "many");

    private RelationReader() {}

    static Relation read(YamlNode node) {
        YamlNode.Entries entries = node.entries(KEYS);
        YamlNode value = entries.required("value");
        ValueType type = valueType(value);
        return new Relation(
                entries.text("id"),
                entries.text("label"),
                Set.copyOf(entries.required("subject").texts()),
                type,
                type == ValueType.ENTITY ? Set.copyOf(value.texts()) : Set.of(),
                entries.flag("list"),
                isOne(entries, "cardinality"),
                isOne(entries, "inverse"),
                entries.flag("position"),
                Set.copyOf(entries.texts("excludes")),
                Set.copyOf(entries.texts("opposite")),
                entries.texts("triggers").stream()
                        .map(trigger -> trigger.toLowerCase(Locale.ROOT))
                        .toList(),
                entries.text("says"),
                entries.textOrNull("event"),
                stems(entries.get("ask")),
                frames(entries));
    }

    private static List<Frame> frames(YamlNode.Entries entries) {
        return entries.get("find")
                .map(node -> node.items().stream().map(RelationReader::frame).toList())
                .orElse(List.of());
    }

    private static Frame frame(YamlNode node) {
        YamlNode.Entries entries = node.entries(Set.of("verb", "noun", "is", "list", "subject", "value"));
        Map<Frame.Part, List<String>> words = new EnumMap<>(Frame.Part.class);
        for (Frame.Part part : Frame.Part.values()) {
            String key = part.name().toLowerCase(Locale.ROOT);
            if (!entries.texts(key).isEmpty()) {
                words.put(part, entries.texts(key));
            }
        }
        if (words.isEmpty()) {
            throw node.found("a frame with “verb”, “noun”, “is” or “list”");
        }
        return new Frame(words, role(entries, "subject"), role(entries, "value"));
    }

    private static Frame.Role role(YamlNode.Entries entries, String key) {
        YamlNode node = entries.required(key);
        for (Frame.Role role : Frame.Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(node.text())) {
                return role;
            }
        }
        throw node.found("one of "
                + String.join(
                        ", ",
                        List.of(Frame.Role.values()).stream()
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }

    static Map<Asked, List<String>> stems(Optional<YamlNode> node) {
        Map<Asked, List<String>> stems = new EnumMap<>(Asked.class);
        Set<String> names = List.of(Asked.values()).stream()
                .map(asked -> asked.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        node.map(ask -> ask.entries(names)).ifPresent(ask -> {
            for (String key : ask.keys()) {
                stems.put(Asked.valueOf(key.toUpperCase(Locale.ROOT)), ask.texts(key));
            }
        });
        return stems;
    }

    private static ValueType valueType(YamlNode node) {
        if (node.isList()) {
            return ValueType.ENTITY;
        }
        return switch (node.text()) {
            case "date" -> ValueType.DATE;
            case "number" -> ValueType.NUMBER;
            case "text" -> ValueType.TEXT;
            case "none" -> ValueType.NONE;
            default -> throw node.found("date, number, text, none or a list of kinds of entity");
        };
    }

    private static boolean isOne(YamlNode.Entries entries, String key) {
        YamlNode node = entries.required(key);
        if (!CARDINALITIES.contains(node.text())) {
            throw node.found("one or many");
        }
        return node.text().equals("one");
    }
}
