package app.footnote.question.yaml;

import app.footnote.document.Citation;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one hand-written question of {@code questions.yaml}. */
final class QuestionReader {
    static final Set<String> KEYS = Set.of(
            "id",
            "card",
            "type",
            "topic",
            "text",
            "stem",
            "hint",
            "answer",
            "tolerance",
            "range",
            "unit",
            "wrong",
            "options",
            "credit",
            "accept",
            "exact",
            "pairs",
            "spare",
            "explanation",
            "facts",
            "cites",
            "asOf",
            "draft",
            "archived");

    private final Set<String> facts;
    private final Set<String> documents;
    private final Set<String> topics;

    QuestionReader(Set<String> facts, Set<String> documents, Set<String> topics) {
        this.facts = facts;
        this.documents = documents;
        this.topics = topics;
    }

    Question read(YamlNode.Entries entries) {
        String id = entries.text("id");
        QuestionType type = entries.required("type").as(QuestionType::ofCode);
        if (!topics.contains(entries.text("topic"))) {
            throw entries.required("topic").found("a topic of set.yaml");
        }
        List<String> about = entries.texts("facts");
        for (String fact : about) {
            if (!facts.contains(fact)) {
                throw entries.required("facts").problem("found “" + fact + "”, expected the id of a fact.");
            }
        }
        return new Question(
                id,
                entries.text("card", id),
                type,
                entries.text("topic"),
                "written:" + id,
                entries.text("stem"),
                new AnswerReader(this::citations).read(entries, type),
                entries.text("explanation"),
                about,
                entries.get("cites").map(this::citations).orElse(List.of()),
                entries.textOrNull("asOf"),
                entries.textOrNull("hint"),
                isMarkdown(entries));
    }

    private static boolean isMarkdown(YamlNode.Entries entries) {
        if (!entries.text("text", "plain").matches("markdown|plain")) {
            throw entries.required("text").found("markdown or plain");
        }
        return entries.text("text", "plain").equals("markdown");
    }

    private List<Citation> citations(YamlNode node) {
        List<Citation> citations = new ArrayList<>();
        for (YamlNode item : node.isList() ? node.items() : List.of(node)) {
            Citation citation = item.as(Citation::parse);
            if (!documents.contains(citation.document())) {
                throw item.found("a citation of a document of documents.yaml");
            }
            citations.add(citation);
        }
        return citations;
    }
}
