package app.footnote.author;

import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a question as it is written; the same while one types and when the set is published. Each kind of
 * check is a class of its own.
 */
final class QuestionFindings {
    /** The id of a generated question: its card and the form in which it is asked. */
    private static final Pattern GENERATED = Pattern.compile("([^:]+:[^:]+):[^:]+");

    private QuestionFindings() {}

    /** All findings, errors first; none for a sound question. */
    static List<QuestionFinding> of(DraftPart part, QuestionContext context) {
        return of(part, QuestionFields.shown(part.fields()), context);
    }

    /** @param question the same as its form shows it, in whose rows the findings count */
    static List<QuestionFinding> of(DraftPart part, EditedQuestion question, QuestionContext context) {
        Map<String, Object> fields = part.fields();
        List<String> facts = fields.get("facts") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        List<QuestionFinding> findings = new ArrayList<>(QuestionCompleteness.of(part.id(), question, context));
        EditedQuestion plain = QuestionTexts.plain(question);
        findings.addAll(QuestionTexts.findings(part.id(), question, context));
        findings.addAll(QuestionFootnotes.of(part.id(), plain, context));
        findings.addAll(QuestionFacts.of(part.id(), plain, facts, context));
        findings.addAll(QuestionFlaws.of(part, plain, facts));
        if (isAskedTwice(part, question, context)) {
            findings.add(QuestionFinding.error(part.id(), "stem", "stem.twice"));
        }
        findings.sort((one, other) -> one.severity().compareTo(other.severity()));
        return List.copyOf(findings);
    }

    /** Orders and pairs may share the words that say what to do, and the questions of one card their stem. */
    private static boolean isAskedTwice(DraftPart part, EditedQuestion question, QuestionContext context) {
        return question.type() != QuestionType.ORDERING
                && question.type() != QuestionType.MATCHING
                && !question.stem().isEmpty()
                && context.cardsAskedIn(QuestionTexts.words(question), part.id()).stream()
                        .anyMatch(card -> !card.equals(card(part)));
    }

    /** What the question of an entry asks for. */
    static String card(DraftPart part) {
        Object card = part.fields().get("card");
        if (card != null) {
            return String.valueOf(card);
        }
        Matcher generated = GENERATED.matcher(part.id());
        return generated.matches() ? generated.group(1) : part.id();
    }
}
