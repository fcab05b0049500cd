package app.footnote.extract;

import app.footnote.document.ReadDocument;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Value;
import app.footnote.question.yaml.RelationFile;
import java.util.List;
import java.util.stream.Stream;

/** What is found in a text, each fact in a line: {@code subject relation value}. */
final class Extracted {
    private static final PartialDate PUBLISHED = PartialDate.parse("2024-05-01");

    private Extracted() {}

    static Extraction from(String text) {
        return from(ReadDocument.of(text));
    }

    static Extraction from(ReadDocument document) {
        return Extractor.extract(
                List.of(new Source("text", "Author", PUBLISHED, document)), RelationFile.builtIn(), List.of());
    }

    /** Facts that are firmly said. */
    static List<String> facts(String text) {
        return lines(from(text).candidates().stream()
                .filter(each -> each.modalityWord().equals("asserted") && !each.denied()));
    }

    /** The others, with their modality or “not” before them. */
    static List<String> unsure(String text) {
        return from(text).candidates().stream()
                .filter(each -> !each.modalityWord().equals("asserted") || each.denied())
                .map(each -> (each.denied() ? "not" : each.modalityWord()) + " " + line(each))
                .toList();
    }

    private static List<String> lines(Stream<Candidate> candidates) {
        return candidates.map(Extracted::line).toList();
    }

    private static String line(Candidate candidate) {
        String time = candidate.validity().text();
        boolean known = !time.isEmpty() && candidate.validity().asOf() == null;
        return candidate.subject() + " " + candidate.relation() + " " + value(candidate.value())
                + (known ? " " + time : "");
    }

    private static String value(Value value) {
        if (value instanceof Value.Entities entities) {
            return String.join(", ", entities.ids());
        }
        if (value instanceof Value.Date date) {
            return date.date().toString();
        }
        if (value instanceof Value.Number number) {
            return number.bound().words() + number.number().toPlainString() + " " + number.unit();
        }
        return value instanceof Value.Text text ? text.text() : "";
    }
}
