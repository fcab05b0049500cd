package app.footnote.author;

import app.footnote.author.EditedAnswer.OptionRow;
import app.footnote.document.Words;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a wrong option is right according to the facts that a question rests on, or to others of their kind. */
final class QuestionFacts {
    private static final List<String> TIMES = List.of("at", "from", "until", "asOf");

    private final String id;
    private final QuestionContext context;
    private final Set<List<String>> keys = new HashSet<>();

    private QuestionFacts(String id, QuestionContext context) {
        this.id = id;
        this.context = context;
    }

    /** @param facts the ids of the facts that the question rests on */
    static List<QuestionFinding> of(String id, EditedQuestion question, List<String> facts, QuestionContext context) {
        List<QuestionFinding> findings = new ArrayList<>();
        List<DraftPart> known = new ArrayList<>();
        for (String fact : facts) {
            Optional<DraftPart> part = context.fact(fact);
            part.ifPresentOrElse(
                    known::add, () -> findings.add(QuestionFinding.error(id, "facts", "facts.gone", fact)));
        }
        if (question.answer() instanceof EditedAnswer.Options options
                && question.type() != QuestionType.TRUE_FALSE
                && !known.isEmpty()) {
            findings.addAll(new QuestionFacts(id, context).options(options.rows(), known));
        }
        return findings;
    }

    private List<QuestionFinding> options(List<OptionRow> rows, List<DraftPart> known) {
        rows.stream().filter(OptionRow::right).forEach(row -> keys.add(Words.of(row.text())));
        List<QuestionFinding> findings = new ArrayList<>();
        for (DraftPart fact : known) {
            List<DraftPart> others = context.facts(text(fact.fields(), "relation"));
            for (int i = 0; i < rows.size(); i++) {
                OptionRow row = rows.get(i);
                if (!row.right() && !row.text().isEmpty()) {
                    contradiction(fact.fields(), others, row, "option-" + i).ifPresent(findings::add);
                }
            }
        }
        return findings.stream().distinct().toList();
    }

    private Optional<QuestionFinding> contradiction(
            Map<String, Object> fact, List<DraftPart> others, OptionRow row, String field) {
        List<String> option = Words.of(row.text());
        boolean asksForSubject = isCalled(text(fact, "subject"), keys);
        for (DraftPart part : others) {
            Map<String, Object> other = part.fields();
            boolean said = asksForSubject
                    ? sharesValue(fact, other) && isCalled(text(other, "subject"), Set.of(option))
                    : text(other, "subject").equals(text(fact, "subject")) && hasValue(other, option);
            if (said && !"true".equals(text(other, "denied"))) {
                String says = text(other, "says");
                if (!isOfOneTime(fact, other)) {
                    return Optional.of(QuestionFinding.warning(id, field, "facts.right.other-time", row.text(), says));
                }
                // with a passage of its own the author says why it is wrong all the same, as where authors are compared
                return Optional.of(
                        row.cites().isEmpty()
                                ? QuestionFinding.error(id, field, "facts.right", row.text(), says)
                                : QuestionFinding.warning(id, field, "facts.right.cited", row.text(), says));
            }
        }
        return Optional.empty();
    }

    private boolean hasValue(Map<String, Object> fact, List<String> option) {
        return values(fact)
                .anyMatch(value ->
                        Words.of(value).equals(option) || isCalled(value, Set.of(option)) && !isCalled(value, keys));
    }

    private boolean isCalled(String entity, Set<List<String>> names) {
        return context.names(entity).stream().anyMatch(name -> names.contains(Words.of(name)));
    }

    private static boolean sharesValue(Map<String, Object> one, Map<String, Object> other) {
        List<String> values = values(one).toList();
        return values(other).anyMatch(values::contains);
    }

    private static boolean isOfOneTime(Map<String, Object> one, Map<String, Object> other) {
        return TIMES.stream().allMatch(time -> text(one, time).equals(text(other, time)));
    }

    private static Stream<String> values(Map<String, Object> fact) {
        Object value = fact.get("value");
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : Stream.ofNullable(value).map(String::valueOf);
    }

    private static String text(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : String.valueOf(value);
    }
}
