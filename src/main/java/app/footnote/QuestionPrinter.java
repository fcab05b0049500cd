package app.footnote;

import app.footnote.document.Citation;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;

/** Prints questions as they are presented for a seed. */
final class QuestionPrinter {
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private QuestionPrinter() {}

    /** One JSON array, one question a line. */
    static void json(List<Question> questions, long seed, PrintWriter out) {
        out.println("[");
        for (int i = 0; i < questions.size(); i++) {
            try {
                out.print(JSON.writeValueAsString(node(questions.get(i), seed)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(
                        "The question “" + questions.get(i).id() + "” has no JSON form.", e);
            }
            out.println(i + 1 < questions.size() ? "," : "");
        }
        out.println("]");
    }

    private static ObjectNode node(Question question, long seed) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", question.id());
        node.put("card", question.card());
        node.put("type", question.type().code());
        node.put("topic", question.topic());
        node.put("stem", question.stem());
        Presentation presentation = Presentation.of(question, seed);
        ArrayNode options = node.putArray("options");
        for (Presentation.Shown shown : presentation.options()) {
            options.add(option(shown.option()).put("correct", shown.correct()));
        }
        ArrayNode pool = node.putArray("pool");
        if (question.answer() instanceof Answer.Choice choice) {
            List<Option> drawn = presentation.options().stream()
                    .map(Presentation.Shown::option)
                    .toList();
            choice.distractors().stream()
                    .filter(option -> !drawn.contains(option))
                    .forEach(option -> pool.add(option(option)));
        }
        node.set("answers", answers(question.answer()));
        node.put("explanation", question.explanation());
        question.facts().forEach(node.putArray("facts")::add);
        citations(node.putArray("citations"), question.citations());
        node.put("asOf", question.asOf());
        return node;
    }

    private static ObjectNode option(Option option) {
        ObjectNode node = JSON.createObjectNode();
        node.put("text", option.text());
        node.put("because", option.because());
        if (option.citations().isEmpty()) {
            node.putNull("citation");
        } else {
            node.set("citation", citation(option.citations().get(0)));
        }
        return node;
    }

    private static ArrayNode answers(Answer answer) {
        ArrayNode answers = JSON.createArrayNode();
        if (answer instanceof Answer.Text text) {
            answers.add(text.expected());
            text.accepted().forEach(answers::add);
        } else if (answer instanceof Answer.Number number) {
            answers.addObject()
                    .put("number", number.expected())
                    .put("tolerance", number.tolerance())
                    .put("unit", number.unit());
        } else if (answer instanceof Answer.Order order) {
            order.items().forEach(answers::add);
        } else if (answer instanceof Answer.Pairs pairs) {
            pairs.pairs()
                    .forEach(
                            pair -> answers.addObject().put("left", pair.left()).put("right", pair.right()));
            pairs.spare().forEach(spare -> answers.addObject().putNull("left").put("right", spare));
        }
        return answers;
    }

    private static void citations(ArrayNode array, List<Citation> citations) {
        citations.forEach(citation -> array.add(citation(citation)));
    }

    private static ObjectNode citation(Citation citation) {
        return JSON.createObjectNode()
                .put("document", citation.document())
                .put("paragraph", citation.paragraph())
                .put("sentence", citation.sentence());
    }

    /** As a person reads it. */
    static void text(List<Question> questions, long seed, PrintWriter out) {
        for (Question question : questions) {
            out.println(question.stem() + "  [" + question.type().code() + ", " + question.topic() + "]");
            char letter = 'A';
            for (Presentation.Shown shown : Presentation.of(question, seed).options()) {
                String because = shown.option().because();
                out.println("  " + letter++ + (shown.correct() ? " ✓ " : "   ")
                        + shown.option().text() + (because == null ? "" : " – " + because));
            }
            if (!(question.answer() instanceof Answer.Choice)) {
                out.println("  = " + plain(question.answer()));
            }
            out.println("  " + question.explanation());
            if (!question.citations().isEmpty()) {
                out.println("  ¹ "
                        + String.join(
                                "; ",
                                question.citations().stream()
                                        .map(Citation::toString)
                                        .toList()));
            }
            out.println();
        }
    }

    private static String plain(Answer answer) {
        if (answer instanceof Answer.Text text) {
            return text.expected();
        }
        if (answer instanceof Answer.Number number) {
            String unit = number.unit();
            return number.expected().toPlainString() + (unit == null ? "" : " " + unit);
        }
        if (answer instanceof Answer.Order order) {
            return String.join(" → ", order.items());
        }
        if (answer instanceof Answer.Pairs pairs) {
            return String.join(
                    "; ",
                    pairs.pairs().stream()
                            .map(pair -> pair.left() + " – " + pair.right())
                            .toList());
        }
        return "";
    }
}
