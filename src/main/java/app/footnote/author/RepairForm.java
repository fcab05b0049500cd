package app.footnote.author;

import app.footnote.question.Answer;
import app.footnote.question.Key;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.response.Repair;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads out of a form what is to be done about a question's key. What is wrong is said at its field. */
final class RepairForm {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_TEXT = 200;
    /** Each doubles the ways to answer rightly. */
    private static final int MOST_OPTIONAL = 4;

    private final Form form;
    private final Question question;
    private final Key key;
    private final Texts texts;
    private final Fields fields;

    /** @param key that the question has now */
    RepairForm(Form form, Question question, Key key, Texts texts) {
        this.form = form;
        this.question = question;
        this.key = key;
        this.texts = texts;
        this.fields = Fields.of(form, "do", "texts", "value", "tolerance", "reason");
    }

    Fields fields() {
        return fields;
    }

    String reason() {
        return fields.value("reason");
    }

    /** Empty where something is wrong, which the fields say. */
    Optional<Repair> read() {
        Optional<Repair> repair = switch (fields.value("do")) {
            case RepairView.ACCEPT -> accept();
            case RepairView.REPLACE -> replace();
            case RepairView.DROP -> Optional.of(new Repair.Drop());
            default -> refused("do", "repair.do.missing");
        };
        if (reason().isEmpty() || reason().length() > LONGEST_REASON) {
            fields.refuse("reason", texts.of("repair.reason.wrong", LONGEST_REASON));
        }
        return fields.refused() ? Optional.empty() : repair;
    }

    private Optional<Repair> accept() {
        if (!(question.answer() instanceof Answer.Choice)) {
            return answer().map(answer -> new Repair.AcceptAlso(List.of(answer)));
        }
        Set<String> more = ticked();
        current().forEach(more::remove);
        if (more.isEmpty() || more.size() > MOST_OPTIONAL) {
            return refused("right", "repair.accept.none", MOST_OPTIONAL);
        }
        if (question.type() != QuestionType.MULTIPLE_CHOICE) {
            return Optional.of(new Repair.AcceptAlso(
                    more.stream().map(option -> choice(Set.of(option))).toList()));
        }
        List<Set<String>> ways = new ArrayList<>(ways());
        for (String option : more) {
            for (Set<String> way : List.copyOf(ways)) {
                Set<String> with = new LinkedHashSet<>(way);
                with.add(option);
                ways.add(with);
            }
        }
        return Optional.of(new Repair.AcceptAlso(
                ways.stream().skip(ways().size()).map(RepairForm::choice).toList()));
    }

    private Optional<Repair> replace() {
        if (!(question.answer() instanceof Answer.Choice)) {
            return answer().map(Repair.NewKey::new);
        }
        Set<String> right = ticked();
        boolean several = question.type() == QuestionType.MULTIPLE_CHOICE;
        if (right.isEmpty() || !several && right.size() > 1) {
            return refused("right", several ? "repair.new.none" : "repair.new.one");
        }
        if (ways().equals(List.of(right))) {
            return refused("right", "repair.new.same");
        }
        return Optional.of(new Repair.NewKey(choice(right)));
    }

    /** The options that are ticked. */
    private Set<String> ticked() {
        List<String> options = UsedQuestion.options(question);
        Set<String> ticked = new LinkedHashSet<>();
        form.numbers("right", 0, Math.max(0, options.size() - 1)).forEach(at -> ticked.add(options.get(at)));
        return ticked;
    }

    /** The ways to choose that are right now. */
    private List<Set<String>> ways() {
        return key.answers(question).stream()
                .filter(Answer.Choice.class::isInstance)
                .<Set<String>>map(answer -> new LinkedHashSet<>(((Answer.Choice) answer)
                        .keys().stream().map(Option::text).toList()))
                .toList();
    }

    /** The options that are right now, in one way or another. */
    Set<String> current() {
        Set<String> current = new LinkedHashSet<>();
        ways().forEach(current::addAll);
        return current;
    }

    private static Answer choice(Set<String> right) {
        return new Answer.Choice(
                right.stream()
                        .sorted()
                        .map(text -> new Option(text, null, List.of()))
                        .toList(),
                List.of(),
                0,
                false);
    }

    private Optional<Answer> answer() {
        if (question.answer() instanceof Answer.Text text) {
            return text(text);
        }
        if (question.answer() instanceof Answer.Number number) {
            return number(number);
        }
        if (question.answer() instanceof Answer.Order order) {
            return order(order);
        }
        return question.answer() instanceof Answer.Pairs pairs ? pairs(pairs) : Optional.empty();
    }

    private Optional<Answer> text(Answer.Text now) {
        List<String> lines = Stream.concat(fields.value("texts").lines(), form.all("given").stream())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.length() > LONGEST_TEXT)) {
            return refused("texts", "repair.texts.wrong", LONGEST_TEXT);
        }
        return Optional.of(new Answer.Text(lines.get(0), lines.subList(1, lines.size()), now.exact()));
    }

    private Optional<Answer> number(Answer.Number now) {
        Optional<BigDecimal> value = decimal("value");
        Optional<BigDecimal> tolerance = fields.value("tolerance").isEmpty()
                ? Optional.of(now.tolerance())
                : decimal("tolerance").filter(number -> number.signum() >= 0);
        if (value.isEmpty()) {
            fields.refuse("value", texts.of("repair.number.wrong"));
        }
        if (tolerance.isEmpty()) {
            fields.refuse("tolerance", texts.of("repair.tolerance.wrong"));
        }
        return value.flatMap(expected -> tolerance.map(around -> new Answer.Number(expected, around, now.unit())));
    }

    private Optional<BigDecimal> decimal(String name) {
        String typed = fields.value(name).replace(",", "").replace(" ", "");
        return typed.matches("[-−]?\\d{1,30}(\\.\\d{1,15})?")
                ? Optional.of(new BigDecimal(typed.replace('−', '-')))
                : Optional.empty();
    }

    private Optional<Answer> order(Answer.Order now) {
        List<String> items = now.items().stream().sorted().toList();
        String[] placed = new String[items.size()];
        for (int i = 0; i < items.size(); i++) {
            int at = i;
            form.number("place-" + i, 1, items.size()).ifPresent(place -> placed[place - 1] = items.get(at));
        }
        List<String> order = Stream.of(placed).filter(item -> item != null).toList();
        return order.size() < items.size()
                ? refused("order", "repair.order.wrong")
                : Optional.of(new Answer.Order(order));
    }

    private Optional<Answer> pairs(Answer.Pairs now) {
        List<String> sides = UsedQuestion.rightSides(now);
        List<Answer.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < now.pairs().size(); i++) {
            String left = now.pairs().get(i).left();
            form.number("match-" + i, 0, sides.size() - 1)
                    .ifPresent(side -> pairs.add(new Answer.Pair(left, sides.get(side))));
        }
        List<String> used = pairs.stream().map(Answer.Pair::right).toList();
        return pairs.size() < now.pairs().size()
                ? refused("pairs", "repair.pairs.wrong")
                : Optional.of(new Answer.Pairs(
                        pairs,
                        sides.stream().filter(side -> !used.contains(side)).toList()));
    }

    private <T> Optional<T> refused(String field, String message, Object... arguments) {
        fields.refuse(field, texts.of(message, arguments));
        return Optional.empty();
    }
}
