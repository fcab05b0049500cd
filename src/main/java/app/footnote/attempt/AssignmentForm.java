package app.footnote.attempt;

import app.footnote.grading.Credit;
import app.footnote.question.Draw;
import app.footnote.question.PublishedSet;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of an assignment: usual values, what is stored, what was typed, and what it means. */
final class AssignmentForm {
    private static final List<String> NAMES = List.of(
            "title",
            "opens",
            "due",
            "visible",
            "late",
            "minutes",
            "attempts",
            "pause",
            "counts",
            "password",
            "no-password",
            "shuffle-options",
            "layout",
            "marks",
            "points",
            "latest");
    private static final int USUAL_QUESTIONS = 10;
    private static final int USUAL_MINUTES = 20;
    private static final int USUAL_DAYS = 7;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final int LONGEST_TITLE = 120;

    private final PublishedSet set;
    private final ZonedTimes times;
    private final Texts texts;

    AssignmentForm(PublishedSet set, ZonedTimes times, Texts texts) {
        this.set = set;
        this.times = times;
        this.texts = texts;
    }

    /** What was typed. */
    record Typed(String title, AssignmentRules rules, boolean latest) {}

    /** A quiz that opens now and is due in a week. */
    Fields usual(Instant now) {
        Instant opens = now.truncatedTo(ChronoUnit.MINUTES);
        Instant due =
                now.atZone(times.typed()).plusDays(USUAL_DAYS).with(END_OF_DAY).toInstant();
        int there = Draw.Pool.any(0).available(set.entries());
        int questions = Math.max(1, Math.min(USUAL_QUESTIONS, there));
        AssignmentRules rules =
                AssignmentRules.usual(Window.between(opens, due), questions, Duration.ofMinutes(USUAL_MINUTES));
        return of(set.metadata().title(), rules, false).put("points", "");
    }

    /** What is stored. */
    Fields of(String title, AssignmentRules rules, boolean latest) {
        Fields fields = new Fields();
        Window window = rules.window();
        fields.put("title", title)
                .put("visible", field(window.visible()))
                .put("opens", field(window.opens()))
                .put("due", field(window.due()))
                .put("late", field(Optional.ofNullable(window.lateUntil()).map(Instant::ofEpochMilli)))
                .put("minutes", rules.duration().map(TimeFields::minutes).orElse(""))
                .put("attempts", rules.attempts() == 0 ? "" : Integer.toString(rules.attempts()))
                .put(
                        "pause",
                        rules.pauseSeconds() == 0 ? "" : TimeFields.minutes(Duration.ofSeconds(rules.pauseSeconds())))
                .put("counts", rules.counts().code())
                .put("layout", Layout.of(rules).code())
                .put("marks", rules.credit().code())
                .put("points", RulesInWords.number(rules.points()));
        if (rules.optionsShuffled()) {
            fields.put("shuffle-options", "on");
        }
        if (latest) {
            fields.put("latest", "on");
        }
        DrawFields.put(fields, set, rules.draw());
        ReviewFields.put(fields, rules.review());
        return fields;
    }

    /** What was typed, as it was typed. */
    Fields typed(Form form) {
        String[] names = Stream.of(NAMES.stream(), DrawFields.all(set), Stream.of(ReviewFields.all()))
                .flatMap(name -> name)
                .toArray(String[]::new);
        return Fields.of(form, names);
    }

    /**
     * What it means; empty where something does not fit, which then stands at its field.
     *
     * @param password the one until now, which stays where none is typed
     * @param random salts a new password
     */
    Optional<Typed> read(Fields fields, @Nullable String password, RandomGenerator random) {
        String title = fields.value("title");
        if (title.isBlank() || title.length() > LONGEST_TITLE || title.lines().count() != 1) {
            fields.refuse("title", texts.of("assign.title.wrong"));
        }
        TimeFields read = new TimeFields(fields, times, texts);
        Window window = read.window();
        Integer seconds = read.seconds("minutes", TimeFields.LONGEST_MINUTES);
        Integer attempts = read.number("attempts", 1, TimeFields.MOST_ATTEMPTS);
        Integer pause = read.seconds("pause", TimeFields.LONGEST_PAUSE);
        String hash = read.password(password, random);
        Optional<Draw> draw = new DrawFields(set, fields, texts).read();
        Integer points = read.number("points", 1, TimeFields.MOST_POINTS);
        if (fields.refused() || draw.isEmpty()) {
            return Optional.empty();
        }
        Layout layout = Layout.ofCode(fields.value("layout"));
        AssignmentRules rules = new AssignmentRules(
                window,
                draw.get(),
                seconds,
                attempts == null ? 0 : attempts,
                coded(Counting.values(), Counting::code, fields.value("counts")),
                pause == null ? 0 : pause,
                fields.ticked("shuffle-options"),
                layout != Layout.ALL,
                layout == Layout.FORWARD,
                hash,
                ReviewFields.read(fields),
                coded(Credit.values(), Credit::code, fields.value("marks")),
                points == null ? draw.get().of(set.entries(), 0).size() : points);
        return Optional.of(new Typed(title, rules, fields.ticked("latest")));
    }

    private String field(Optional<Instant> moment) {
        return moment.map(times::field).orElse("");
    }

    /** The value with the code; the first where somebody sent another. */
    private static <T> T coded(T[] values, java.util.function.Function<T, String> code, String sent) {
        return Stream.of(values)
                .filter(value -> code.apply(value).equals(sent))
                .findFirst()
                .orElse(values[0]);
    }
}
