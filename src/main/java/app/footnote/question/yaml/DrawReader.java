package app.footnote.question.yaml;

import app.footnote.question.NamedDraw;
import app.footnote.question.QuestionType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the draws that {@code set.yaml} names. */
final class DrawReader {
    private static final int MOST = 200;
    private static final Set<String> TYPES =
            Stream.of(QuestionType.values()).map(QuestionType::code).collect(Collectors.toSet());

    private final Set<String> topics;
    private final Set<String> documents;

    DrawReader(Set<String> topics, Set<String> documents) {
        this.topics = topics;
        this.documents = documents;
    }

    NamedDraw read(YamlNode node) {
        YamlNode.Entries draw = node.entries(Set.of("title", "shuffled", "pools"));
        List<NamedDraw.Part> parts =
                draw.required("pools").items().stream().map(this::part).toList();
        if (parts.isEmpty()) {
            throw draw.required("pools").found("one pool or more");
        }
        return new NamedDraw(draw.text("title"), draw.flag("shuffled"), parts);
    }

    private NamedDraw.Part part(YamlNode node) {
        YamlNode.Entries pool = node.entries(Set.of("topics", "documents", "types", "count"));
        pool.get("topics").ifPresent(each -> known(each, topics, "topics of set.yaml"));
        pool.get("documents").ifPresent(each -> known(each, documents, "documents of documents.yaml"));
        pool.get("types").ifPresent(each -> known(each, TYPES, "types of questions"));
        return new NamedDraw.Part(
                pool.texts("topics"), pool.texts("documents"), pool.texts("types"), count(pool.required("count")));
    }

    private static void known(YamlNode node, Set<String> all, String what) {
        if (!all.containsAll(node.texts())) {
            throw node.found(what);
        }
    }

    private static int count(YamlNode node) {
        if (!node.text().matches("\\d{1,3}") || Integer.parseInt(node.text()) > MOST) {
            throw node.found("a number from 0, for all, to " + MOST);
        }
        return Integer.parseInt(node.text());
    }
}
