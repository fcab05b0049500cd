package app.footnote.study;

import app.footnote.study.memory.EasyDays;
import app.footnote.study.memory.SchedulerSettings;
import app.footnote.study.memory.Steps;
import app.footnote.web.Form;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the form of a set's study settings; what does not fit is said beside its field and kept as it was typed. */
final class SettingsForm {
    static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final List<String> TEXTS =
            List.of("new", "reviews", "retention", "longest", "learning", "relearning", "exam", "budget", "form");
    private static final List<String> TICKS = List.of("two", "leeches", "sure", "aloud");
    private static final int MOST_CARDS = 9_999;
    private static final int MOST_STEPS = 8;
    private static final int LONGEST_STEP = 24 * 60;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** What was sent. */
    static SettingsForm of(Form form) {
        SettingsForm read = new SettingsForm();
        TEXTS.forEach(field -> read.values.put(field, form.text(field).orElse("")));
        DAYS.forEach(day -> read.values.put(day, form.text(day).orElse("0")));
        TICKS.forEach(field -> form.text(field).ifPresent(value -> read.values.put(field, "on")));
        return read;
    }

    /** What the form shows of settings. */
    static Map<String, String> values(StudySettings settings, StudyManner manner) {
        SchedulerSettings scheduler = settings.schedule();
        Integer minutes = settings.minutesADay();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("new", Integer.toString(settings.newCardsADay()));
        values.put("reviews", Integer.toString(manner.reviewsADay()));
        values.put("retention", Long.toString(Math.round(scheduler.desiredRetention() * 100)));
        values.put("longest", Integer.toString(scheduler.maximumInterval()));
        values.put("learning", minutes(scheduler.learning()));
        values.put("relearning", minutes(scheduler.relearning()));
        LocalDate exam = scheduler.exam();
        values.put("exam", exam == null ? "" : exam.toString());
        values.put("budget", minutes == null ? "" : minutes.toString());
        values.put("form", manner.asCards() ? "cards" : "questions");
        String code = scheduler.easyDays().code();
        for (int i = 0; i < DAYS.size(); i++) {
            values.put(DAYS.get(i), code.substring(i, i + 1));
        }
        tick(values, "two", manner.twoButtons());
        tick(values, "leeches", manner.suspendLeeches());
        tick(values, "sure", manner.askSureness());
        tick(values, "aloud", manner.readAloud());
        return values;
    }

    Map<String, String> values() {
        return values;
    }

    Map<String, String> problems() {
        return problems;
    }

    /** What was chosen. */
    record Chosen(StudySettings settings, StudyManner manner) {}

    /** What was chosen; empty where something does not fit. */
    Optional<Chosen> read() {
        int fresh = number("new", 0, MOST_CARDS);
        int reviews = number("reviews", 1, MOST_CARDS);
        int retention = number("retention", 70, 99);
        int longest = number("longest", 1, SchedulerSettings.LONGEST_INTERVAL);
        Steps learning = steps("learning");
        Steps relearning = steps("relearning");
        LocalDate exam = exam();
        Integer budget = value("budget").isEmpty() ? null : number("budget", 1, 24 * 60);
        EasyDays easyDays = easyDays();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        SchedulerSettings schedule =
                new SchedulerSettings(retention / 100.0, longest, learning, relearning, true, easyDays, exam);
        StudyManner manner = new StudyManner(
                reviews,
                value("form").equals("cards"),
                values.containsKey("two"),
                values.containsKey("leeches"),
                values.containsKey("sure"),
                values.containsKey("aloud"));
        return Optional.of(new Chosen(new StudySettings(schedule, fresh, budget), manner));
    }

    private int number(String field, int least, int most) {
        try {
            int number = Integer.parseInt(value(field));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said like a number out of bounds
        }
        problems.put(field, "settings." + field + ".problem");
        return least;
    }

    private Steps steps(String field) {
        List<Duration> waits = new ArrayList<>();
        for (String text : value(field).split("[ ,]+")) {
            if (text.isEmpty()) {
                continue;
            }
            int minutes = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
            if (minutes < 1 || minutes > LONGEST_STEP || waits.size() == MOST_STEPS) {
                problems.put(field, "settings.steps.problem");
                return new Steps(List.of());
            }
            waits.add(Duration.ofMinutes(minutes));
        }
        return new Steps(waits);
    }

    private @Nullable LocalDate exam() {
        if (value("exam").isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value("exam"));
        } catch (DateTimeParseException e) {
            problems.put("exam", "settings.exam.problem");
            return null;
        }
    }

    private EasyDays easyDays() {
        StringBuilder code = new StringBuilder();
        for (String day : DAYS) {
            if (!value(day).matches("[0-2]")) {
                problems.put("mon", "settings.easy.problem");
                return EasyDays.NONE;
            }
            code.append(value(day));
        }
        return EasyDays.of(code.toString());
    }

    private String value(String field) {
        return values.getOrDefault(field, "");
    }

    private static String minutes(Steps steps) {
        return String.join(
                " ",
                steps.waits().stream()
                        .map(wait -> Long.toString(wait.toMinutes()))
                        .toList());
    }

    private static void tick(Map<String, String> values, String field, boolean on) {
        if (on) {
            values.put(field, "on");
        }
    }
}
