package app.footnote.question.yaml;

import app.footnote.document.Citation;
import app.footnote.question.Answer;
import app.footnote.question.ChoiceCredit;
import app.footnote.question.Exactness;
import app.footnote.question.Option;
import app.footnote.question.OptionOrder;
import app.footnote.question.QuestionType;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what counts as right in a hand-written question. */
final class AnswerReader {
    private static final int SHOWN_DISTRACTORS = 3;
    /** As many as have a letter and a shape of their own. */
    private static final int MOST_SHOWN = 8;

    private final Function<YamlNode, List<Citation>> citations;

    AnswerReader(Function<YamlNode, List<Citation>> citations) {
        this.citations = citations;
    }

    Answer read(YamlNode.Entries entries, QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> choice(entries);
            case CARD, SHORT_ANSWER, CLOZE ->
                new Answer.Text(entries.text("answer"), entries.texts("accept"), exact(entries));
            case NUMERIC -> number(entries);
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
        YamlNode answer = entries.required("answer");
        List<Option> keys = (answer.isList() ? answer.items() : List.of(answer))
                .stream().map(this::key).toList();
        List<Option> wrong =
                entries.required("wrong").items().stream().map(this::option).toList();
        if (keys.size() >= MOST_SHOWN) {
            throw answer.problem("found " + keys.size() + " right options, expected at most " + (MOST_SHOWN - 1) + ".");
        }
        int shown = entries.get("options")
                .map(options -> Math.max(keys.size(), count(options)))
                .orElse(keys.size() + SHOWN_DISTRACTORS);
        ChoiceCredit credit = entries.get("credit")
                .map(node -> oneOf(node, ChoiceCredit.values(), ChoiceCredit::code))
                .orElse(ChoiceCredit.PART);
        boolean sized = OptionOrder.isSized(
                Stream.concat(keys.stream(), wrong.stream()).map(Option::text).toList());
        return new Answer.Choice(
                keys, wrong, Math.min(MOST_SHOWN, Math.min(shown, keys.size() + wrong.size())), sized, credit);
    }

    private Option key(YamlNode node) {
        return node.isText() ? new Option(node.text(), null, List.of()) : option(node);
    }

    private Option option(YamlNode node) {
        YamlNode.Entries option = node.entries(Set.of("text", "because", "cites"));
        return new Option(
                option.text("text"),
                option.textOrNull("because"),
                option.get("cites").map(citations).orElse(List.of()));
    }

    private static Set<Exactness> exact(YamlNode.Entries entries) {
        Set<Exactness> exact = EnumSet.noneOf(Exactness.class);
        entries.get("exact")
                .ifPresent(node -> (node.isList() ? node.items() : List.of(node))
                        .forEach(item -> exact.add(oneOf(item, Exactness.values(), Exactness::code))));
        return exact;
    }

    private static Answer number(YamlNode.Entries entries) {
        String unit = entries.textOrNull("unit");
        if (entries.get("range").isEmpty()) {
            return new Answer.Number(
                    decimal(entries.required("answer")),
                    entries.get("tolerance").map(AnswerReader::decimal).orElse(BigDecimal.ZERO),
                    unit);
        }
        YamlNode range = entries.required("range");
        List<BigDecimal> ends =
                range.items().stream().map(AnswerReader::decimal).toList();
        if (ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) > 0) {
            throw range.problem("a range has two numbers, the smaller one first, as in [3, 4.5].");
        }
        return Answer.Number.between(ends.get(0), ends.get(1), unit);
    }

    private static <T> T oneOf(YamlNode node, T[] values, Function<T, String> code) {
        return Stream.of(values)
                .filter(value -> code.apply(value).equals(node.text()))
                .findFirst()
                .orElseThrow(
                        () -> node.found("one of " + Stream.of(values).map(code).collect(Collectors.joining(", "))));
    }

    private static int count(YamlNode node) {
        if (!node.text().matches("[1-9]\\d?")) {
            throw node.found("how many options are shown at most, a number up to 99");
        }
        return Integer.parseInt(node.text());
    }

    private static BigDecimal decimal(YamlNode node) {
        return node.as(text -> {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("found “" + text + "”, expected a number.", e);
            }
        });
    }
}
