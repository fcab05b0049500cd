package app.footnote.question.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A piece of a YAML file that knows its line; what it is not, it says in a sentence. */
final class YamlNode {
    private static final int LONGEST_SHOWN = 40;

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** @throws SetFormatException when the text is no YAML or empty */
    static YamlNode parse(String file, String text) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();
            Optional<Node> root = JsonLines.read(file, text);
            if (root.isEmpty()) {
                StreamReader reader = new StreamReader(settings, text);
                root = new Composer(settings, new NestingLimit(new ParserImpl(settings, reader))).getSingleNode();
            }
            return new YamlNode(
                    file,
                    root.orElseThrow(
                            () -> new SetFormatException(List.of(file + ": the file is empty, expected YAML."))));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new SetFormatException(List.of(file + ":" + line + ": this is not YAML: " + e.getProblem() + "."));
        } catch (YamlEngineException e) {
            throw new SetFormatException(List.of(file + ":1: this is not YAML: " + e.getMessage() + "."));
        }
    }

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    SetFormatException problem(String sentence) {
        return new SetFormatException(List.of(file + ":" + line() + ": " + sentence));
    }

    SetFormatException found(String expected) {
        return problem("found " + shown() + ", expected " + expected + ".");
    }

    /** Reads every item; problems are collected so that one run shows all of them. */
    void items(List<String> problems, Consumer<YamlNode> reader) {
        collect(problems, () -> items().forEach(item -> collect(problems, () -> reader.accept(item))));
    }

    static void collect(List<String> problems, Runnable part) {
        try {
            part.run();
        } catch (SetFormatException e) {
            problems.addAll(e.problems());
        }
    }

    List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw found("a list (lines that begin with “- ”)");
        }
        return sequence.getValue().stream()
                .map(item -> new YamlNode(file, item))
                .toList();
    }

    /** The entries of a mapping; only these keys may stand in it. */
    Entries entries(Set<String> allowed) {
        Entries entries = entries();
        for (YamlNode key : entries.keys) {
            if (!allowed.contains(key.text())) {
                throw key.problem("found the key “" + key.text() + "”, expected one of "
                        + String.join(", ", allowed.stream().sorted().toList()) + ".");
            }
        }
        return entries;
    }

    Entries entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw found("keys with values (“key: value”)");
        }
        Entries entries = new Entries(this);
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            entries.keys.add(key);
            if (entries.byKey.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
                throw key.problem("found the key “" + key.text() + "” a second time, expected each key once.");
            }
        }
        return entries;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw found("a text");
        }
        return scalar.getValue().strip();
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean flag() {
        String text = text();
        if (!text.equals("true") && !text.equals("false")) {
            throw found("true or false");
        }
        return text.equals("true");
    }

    /** One text, or a list of them. */
    List<String> texts() {
        return isList() ? items().stream().map(YamlNode::text).toList() : List.of(text());
    }

    /** Reads the text; what the reader refuses becomes a problem at this line. */
    <T> T as(Function<String, T> reader) {
        try {
            return reader.apply(text());
        } catch (IllegalArgumentException e) {
            throw problem(String.valueOf(e.getMessage()));
        }
    }

    /** What it holds, without its marks: a text, a whole number, true or false, a list or a mapping. */
    Object value(YamlBudget budget) {
        budget.spend(this);
        if (node instanceof MappingNode) {
            return entries().values(budget);
        }
        if (node instanceof SequenceNode) {
            return items().stream().map(item -> item.value(budget)).toList();
        }
        String text = text();
        if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            if (text.equals("true") || text.equals("false")) {
                return text.equals("true");
            }
            if (text.matches("0|-?[1-9]\\d{0,8}")) {
                return Integer.valueOf(text);
            }
        }
        return text;
    }

    private String shown() {
        if (node instanceof MappingNode) {
            return "keys with values";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        String text = text();
        return "“" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + "”";
    }

    /** The entries of a mapping by key. */
    static final class Entries {
        private final YamlNode mapping;
        private final Map<String, YamlNode> byKey = new LinkedHashMap<>();
        private final List<YamlNode> keys = new ArrayList<>();

        private Entries(YamlNode mapping) {
            this.mapping = mapping;
        }

        YamlNode required(String key) {
            return get(key).orElseThrow(() -> mapping.problem("the key “" + key + "” is missing here."));
        }

        Optional<YamlNode> get(String key) {
            return Optional.ofNullable(byKey.get(key));
        }

        String text(String key) {
            YamlNode value = required(key);
            if (value.text().isEmpty()) {
                throw value.found("a text for “" + key + "”");
            }
            return value.text();
        }

        @Nullable
        String textOrNull(String key) {
            return get(key).map(YamlNode::text).orElse(null);
        }

        String text(String key, String otherwise) {
            return get(key).map(YamlNode::text).orElse(otherwise);
        }

        boolean flag(String key) {
            return get(key).map(YamlNode::flag).orElse(false);
        }

        List<String> texts(String key) {
            return get(key).map(YamlNode::texts).orElse(List.of());
        }

        List<YamlNode> items(String key) {
            return new ArrayList<>(get(key).map(YamlNode::items).orElse(List.of()));
        }

        Map<String, Object> values(YamlBudget budget) {
            Map<String, Object> values = new LinkedHashMap<>();
            byKey.forEach((key, value) -> values.put(key, value.value(budget)));
            return values;
        }

        List<String> keys() {
            return List.copyOf(byKey.keySet());
        }
    }
}
