package app.footnote.question.yaml;

import app.footnote.document.Citation;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the hand-written questions of {@code questions.yaml}. */
final class QuestionReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "type",
            "topic",
            "stem",
            "answer",
            "tolerance",
            "unit",
            "wrong",
            "accept",
            "pairs",
            "spare",
            "explanation",
            "facts",
            "cites",
            "asOf");
    private static final int SHOWN_DISTRACTORS = 3;

    private final Set<String> facts;
    private final Set<String> documents;
    private final Set<String> topics;

    QuestionReader(Set<String> facts, Set<String> documents, Set<String> topics) {
        this.facts = facts;
        this.documents = documents;
        this.topics = topics;
    }

    Question read(YamlNode node) {
        YamlNode.Entries entries = node.entries(KEYS);
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
                id,
                type,
                entries.text("topic"),
                "written:" + id,
                entries.text("stem"),
                answer(entries, type),
                entries.text("explanation"),
                about,
                citations(entries.required("cites")),
                entries.textOrNull("asOf"));
    }

    private Answer answer(YamlNode.Entries entries, QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> choice(entries);
            case CARD, SHORT_ANSWER, CLOZE -> new Answer.Text(entries.text("answer"), entries.texts("accept"));
            case NUMERIC ->
                new Answer.Number(
                        number(entries.required("answer")),
                        entries.get("tolerance").map(QuestionReader::number).orElse(BigDecimal.ZERO),
                        entries.textOrNull("unit"));
            case ORDERING -> new Answer.Order(entries.required("answer").texts());
            case MATCHING -> {
                YamlNode.Entries pairs = entries.required("pairs").entries();
                yield new Answer.Pairs(
                        pairs.keys().stream()
                                .map(left -> new Answer.Pair(left, pairs.text(left)))
                                .toList(),
                        entries.texts("spare"));
            }
        };
    }

    private Answer choice(YamlNode.Entries entries) {
        List<Option> keys = entries.required("answer").texts().stream()
                .map(text -> new Option(text, null, List.of()))
                .toList();
        List<Option> wrong = new ArrayList<>();
        for (YamlNode node : entries.required("wrong").items()) {
            YamlNode.Entries option = node.entries(Set.of("text", "because", "cites"));
            wrong.add(new Option(
                    option.text("text"),
                    option.textOrNull("because"),
                    option.get("cites").map(this::citations).orElse(List.of())));
        }
        int shown = keys.size() + Math.min(wrong.size(), SHOWN_DISTRACTORS);
        return new Answer.Choice(keys, wrong, shown, false);
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

    private static BigDecimal number(YamlNode node) {
        return node.as(text -> {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("found “" + text + "”, expected a number.", e);
            }
        });
    }
}
