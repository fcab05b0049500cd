package app.footnote.attempt;

import app.footnote.web.Fields;
import app.footnote.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The fields for times, minutes and attempts, which rules and exceptions have alike; null is for what is left empty. */
final class TimeFields {
    static final int LONGEST_MINUTES = 24 * 60;
    static final int LONGEST_PAUSE = 7 * 24 * 60;
    static final int MOST_ATTEMPTS = 100;
    static final int MOST_POINTS = 1_000;

    private static final int LONGEST_PASSWORD = 80;

    private final Fields fields;
    private final ZonedTimes times;
    private final Texts texts;

    TimeFields(Fields fields, ZonedTimes times, Texts texts) {
        this.fields = fields;
        this.times = times;
        this.texts = texts;
    }

    /** As it stands in a field for minutes. */
    static String minutes(Duration duration) {
        return Long.toString(duration.toMinutes());
    }

    /** The window; whatever is typed of it must be in order. */
    Window window() {
        Long visible = moment("visible");
        Long opens = moment("opens");
        Long due = moment("due");
        Long late = moment("late");
        if (opens != null && due != null && due <= opens) {
            fields.refuse("due", texts.of("assign.due.wrong"));
        }
        if (late != null && (due == null || late <= due)) {
            fields.refuse("late", texts.of("assign.late.wrong"));
        }
        if (visible != null && opens != null && visible > opens) {
            fields.refuse("visible", texts.of("assign.visible.wrong"));
        }
        return new Window(visible, opens, due, late);
    }

    @Nullable
    Long moment(String name) {
        if (fields.value(name).isEmpty()) {
            return null;
        }
        Optional<Instant> moment = times.read(fields.value(name));
        if (moment.isEmpty()) {
            fields.refuse(name, texts.of("assign.moment.wrong"));
            return null;
        }
        return moment.get().toEpochMilli();
    }

    /** Minutes, as seconds. */
    @Nullable
    Integer seconds(String name, int most) {
        Integer minutes = number(name, 1, most);
        return minutes == null ? null : Integer.valueOf(minutes * 60);
    }

    @Nullable
    Integer number(String name, int least, int most) {
        String typed = fields.value(name);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("[0-9]{1,6}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most) {
            return Integer.valueOf(typed);
        }
        fields.refuse(name, texts.of("assign.number.wrong", least, most));
        return null;
    }

    /** The hash of a password that was typed; the one until now where none was, unless it is to go. */
    @Nullable
    String password(@Nullable String stored, RandomGenerator random) {
        String typed = fields.value("password");
        if (typed.length() > LONGEST_PASSWORD) {
            fields.refuse("password", texts.of("assign.password.wrong", LONGEST_PASSWORD));
        }
        if (!typed.isEmpty()) {
            return SpokenPassword.hash(typed, random);
        }
        return fields.ticked("no-password") ? null : stored;
    }
}
