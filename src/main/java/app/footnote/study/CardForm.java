package app.footnote.study;

import app.footnote.study.memory.StudyDays;
import app.footnote.web.Form;
import app.footnote.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what is to be done with a card. */
final class CardForm {
    private static final int FARTHEST_DAYS = 36_500;

    private CardForm() {}

    /** What to do, and with which number. */
    record Wish(StudyAction.Kind kind, @Nullable Long amount) {}

    /** @param days of the learner: a buried card stays away until the next one, and a date is one of them */
    static Wish read(Form form, StudyDays days, Instant now) {
        LocalDate today = days.dayOf(now);
        String code = form.text("do").orElse("");
        return switch (code) {
            case "bury" -> new Wish(StudyAction.Kind.BURY, moment(days, today.plusDays(1)));
            case "due" -> new Wish(StudyAction.Kind.DUE, moment(days, date(form, today)));
            case "suspend", "unsuspend", "flag", "unflag", "reset" ->
                new Wish(StudyAction.Kind.valueOf(code.toUpperCase(Locale.ROOT)), null);
            default -> throw Refusal.badRequest("choice", "thing to do with a card", shortened(code));
        };
    }

    private static long moment(StudyDays days, LocalDate day) {
        return days.startOf(day).toEpochMilli();
    }

    private static LocalDate date(Form form, LocalDate today) {
        String text = form.text("date").orElse("");
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isBefore(today) && date.isBefore(today.plusDays(FARTHEST_DAYS))) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // the same refusal as for a day that is over
        }
        throw Refusal.badRequest("date", shortened(text));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }
}
