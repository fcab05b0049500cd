package app.footnote.question.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the YAML that the program itself writes: every entry a line of JSON, in a list or under a key. It gives the
 * same nodes as any reader of YAML, some ten times faster, which tells where a set has thousands of questions.
 */
final class JsonLines {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int[] NO_TEXT = {};

    private final String file;
    private int line;
    private int depth;

    private JsonLines(String file) {
        this.file = file;
    }

    /** The root of the text; empty where it is something else than such lines. */
    static Optional<Node> read(String file, String text) {
        return text.startsWith("{\"") || text.contains("- {\"") ? new JsonLines(file).lines(text) : Optional.empty();
    }

    private Optional<Node> lines(String text) {
        List<NodeTuple> lists = new ArrayList<>();
        List<Node> items = new ArrayList<>();
        for (String each : text.split("\n", -1)) {
            if (each.startsWith("- {\"")) {
                Optional<Node> item = json(each.substring(2));
                if (item.isEmpty()) {
                    return Optional.empty();
                }
                items.add(item.get());
            } else if (each.startsWith("{\"") && items.isEmpty() && lists.isEmpty()) {
                return text.indexOf('\n') < 0 || text.indexOf('\n') == text.length() - 1
                        ? json(each)
                        : Optional.empty();
            } else if (each.matches("[a-z]+:") && (!lists.isEmpty() || items.isEmpty())) {
                items = new ArrayList<>();
                lists.add(new NodeTuple(scalar(each.substring(0, each.length() - 1), ScalarStyle.PLAIN), list(items)));
            } else if (!each.isEmpty()) {
                return Optional.empty();
            }
            line++;
        }
        return Optional.of(
                lists.isEmpty()
                        ? list(items)
                        : new MappingNode(Tag.MAP, true, lists, FlowStyle.BLOCK, start(), mark()));
    }

    private Optional<Node> json(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Node node = value(parser);
            return parser.nextToken() == null ? Optional.of(node) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Node value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            depth++;
            if (depth > NestingLimit.DEEPEST) {
                throw new IOException("It is nested too deep.");
            }
            Node node = token == JsonToken.START_OBJECT ? object(parser) : array(parser);
            depth--;
            return node;
        }
        if (token == null) {
            throw new IOException("It ends too early.");
        }
        return scalar(
                parser.getText(), token == JsonToken.VALUE_STRING ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }

    private Node object(JsonParser parser) throws IOException {
        List<NodeTuple> tuples = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Node key = scalar(parser.getText(), ScalarStyle.DOUBLE_QUOTED);
            parser.nextToken();
            tuples.add(new NodeTuple(key, value(parser)));
        }
        return new MappingNode(Tag.MAP, true, tuples, FlowStyle.FLOW, mark(), mark());
    }

    private Node array(JsonParser parser) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return list(items);
    }

    private Node list(List<Node> items) {
        return new SequenceNode(Tag.SEQ, true, items, FlowStyle.FLOW, mark(), mark());
    }

    private Node scalar(String text, ScalarStyle style) {
        return new ScalarNode(Tag.STR, true, text, style, mark(), mark());
    }

    private Optional<Mark> mark() {
        return Optional.of(new Mark(file, 0, line, 0, NO_TEXT, 0));
    }

    private Optional<Mark> start() {
        return Optional.of(new Mark(file, 0, 0, 0, NO_TEXT, 0));
    }
}
