package app.footnote.author;

import app.footnote.author.EditedAnswer.OptionRow;
import app.footnote.author.EditedAnswer.PairRow;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a question's form, which can be added, taken out and moved by a button. */
final class EditedRows {
    /** How many rows a form begins with. */
    private static final int AT_FIRST = 4;

    private static final Pattern COMMAND = Pattern.compile("(add|drop|up|down)-row(?:-(\\d{1,3}))?");

    private static final OptionRow NO_OPTION = new OptionRow("", "", false, List.of());
    private static final PairRow NO_PAIR = new PairRow("", "");

    private EditedRows() {}

    /** The answer of a question of which nothing is written yet. */
    static EditedAnswer none(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> new EditedAnswer.Options(List.of(), "part", "");
            case TRUE_FALSE ->
                new EditedAnswer.Options(
                        List.of(
                                new OptionRow("True", "", true, List.of()),
                                new OptionRow("False", "", false, List.of())),
                        "part",
                        "");
            case CARD, SHORT_ANSWER, CLOZE -> new EditedAnswer.Typed("", List.of(), List.of());
            case NUMERIC -> new EditedAnswer.Numeric("", "", false, "", "", "");
            case ORDERING -> new EditedAnswer.Items(List.of());
            case MATCHING -> new EditedAnswer.Pairs(List.of(), List.of());
        };
    }

    /** With empty rows to write in, where there are few. */
    static EditedQuestion filled(EditedQuestion question) {
        EditedAnswer answer = question.answer();
        if (answer instanceof EditedAnswer.Options options && question.type() != QuestionType.TRUE_FALSE) {
            return question.with(
                    new EditedAnswer.Options(padded(options.rows(), NO_OPTION), options.credit(), options.shown()));
        }
        if (answer instanceof EditedAnswer.Items items) {
            return question.with(new EditedAnswer.Items(padded(items.items(), "")));
        }
        return answer instanceof EditedAnswer.Pairs pairs
                ? question.with(new EditedAnswer.Pairs(padded(pairs.rows(), NO_PAIR), pairs.spare()))
                : question;
    }

    private static <T> List<T> padded(List<T> rows, T empty) {
        List<T> padded = new ArrayList<>(rows);
        while (padded.size() < AT_FIRST) {
            padded.add(empty);
        }
        return padded;
    }

    static boolean isCommand(String command) {
        return COMMAND.matcher(command).matches();
    }

    /** After one of the buttons {@code add-row}, {@code drop-row-2}, {@code up-row-2}, {@code down-row-2}; from 0. */
    static EditedQuestion after(EditedQuestion question, String command) {
        Matcher parts = COMMAND.matcher(command);
        if (!parts.matches()) {
            return question;
        }
        String does = parts.group(1);
        int at = parts.group(2) == null ? -1 : Integer.parseInt(parts.group(2));
        EditedAnswer answer = question.answer();
        if (answer instanceof EditedAnswer.Options options) {
            return question.with(new EditedAnswer.Options(
                    moved(options.rows(), does, at, NO_OPTION), options.credit(), options.shown()));
        }
        if (answer instanceof EditedAnswer.Items items) {
            return question.with(new EditedAnswer.Items(moved(items.items(), does, at, "")));
        }
        return answer instanceof EditedAnswer.Pairs pairs
                ? question.with(new EditedAnswer.Pairs(moved(pairs.rows(), does, at, NO_PAIR), pairs.spare()))
                : question;
    }

    private static <T> List<T> moved(List<T> rows, String does, int at, T empty) {
        List<T> moved = new ArrayList<>(rows);
        if (does.equals("add")) {
            moved.add(empty);
        } else if (at >= 0 && at < rows.size()) {
            switch (does) {
                case "drop" -> moved.remove(at);
                case "up" -> Collections.swap(moved, at, Math.max(0, at - 1));
                default -> Collections.swap(moved, at, Math.min(rows.size() - 1, at + 1));
            }
        }
        return moved;
    }
}
