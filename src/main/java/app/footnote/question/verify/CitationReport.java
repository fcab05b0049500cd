package app.footnote.question.verify;

import app.footnote.document.Citation;
import app.footnote.document.Sentence;
import app.footnote.fact.Evidence;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of re-reading the documents: a row for each fact and each hand-written question.
 *
 */
public record CitationReport(List<Row> rows) {
    /** What came of one fact's citations; {@code problem} is empty when all is well. */
    public record Row(String id, List<Citation> citations, String found, String problem) {
        public boolean passes() {
            return problem.isEmpty();
        }
    }

    /** Re-reads every cited passage. */
    public static CitationReport of(QuestionSet set, DocumentTexts texts) {
        List<Row> rows = new ArrayList<>();
        for (Fact fact : set.facts().facts()) {
            rows.add(row(set.facts(), fact, texts));
        }
        for (Question question : set.written()) {
            String problem = firstProblem(question.citations(), texts);
            String found = question.citations().isEmpty() ? "no footnote" : "passage";
            rows.add(new Row(question.id(), question.citations(), found, problem));
        }
        return new CitationReport(rows);
    }

    public long passed() {
        return rows.stream().filter(Row::passes).count();
    }

    private static Row row(FactBase base, Fact fact, DocumentTexts texts) {
        String problem = firstProblem(fact.citations(), texts);
        if (!problem.isEmpty()) {
            return new Row(fact.id(), fact.citations(), "", problem);
        }
        Evidence evidence = Evidence.of(base, fact, passage(fact, texts));
        StringBuilder found = new StringBuilder();
        for (Fact.Part part : Fact.Part.values()) {
            long spans = evidence.spans().stream()
                    .filter(span -> span.part() == part)
                    .count();
            found.append(found.isEmpty() ? "" : ", ")
                    .append(name(part))
                    .append(' ')
                    .append(spans);
        }
        for (Fact.Part part : evidence.missing()) {
            problem = "the passage has no words for the " + name(part) + "; cite the sentence that has, or add the"
                    + " words to “words”";
        }
        return new Row(fact.id(), fact.citations(), found.toString(), problem);
    }

    /** The cited sentences that are at hand. */
    public static List<Sentence> passage(Fact fact, DocumentTexts texts) {
        return fact.citations().stream()
                .map(citation -> texts.text(citation.document()).flatMap(text -> text.find(citation)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String firstProblem(List<Citation> citations, DocumentTexts texts) {
        for (Citation citation : citations) {
            if (texts.text(citation.document()).isEmpty()) {
                return "the text of " + citation.document() + " is not in the documents' folder";
            }
            if (!citation.hasHash()) {
                return citation + " has no hash; run verify with --write to add it";
            }
            if (texts.text(citation.document())
                    .flatMap(text -> text.find(citation))
                    .isEmpty()) {
                return "no sentence of " + citation.document() + " has the hash " + citation.hash()
                        + "; the sentence changed, look at " + citation.paragraph() + "." + citation.sentence();
            }
        }
        return "";
    }

    private static String name(Fact.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
