package app.footnote.study.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A year of days as squares: a column a week, Monday on top; the more reviews, the deeper.
 *
 * @param width of the picture, which is as high as {@link #HEIGHT}
 */
public record HeatMap(int width, List<Square> squares, List<Label> months) {
    public static final int HEIGHT = 107;

    private static final int WEEKS = 53;
    private static final int STEP = 13;
    private static final int TOP = 16;
    private static final int LEVELS = 4;

    /** @param level 0 for nothing, up to 4 */
    public record Square(int x, int y, int level) {}

    /** The name of a month over its first week. */
    public record Label(int x, String text) {}

    /** The first day that is shown. */
    static LocalDate first(LocalDate today) {
        return today.with(DayOfWeek.MONDAY).minusWeeks(WEEKS - 1L);
    }

    static HeatMap of(List<DayCount> days, LocalDate today) {
        Map<LocalDate, DayCount> byDay = days.stream().collect(Collectors.toMap(DayCount::day, Function.identity()));
        int most = days.stream().mapToInt(DayCount::reviews).max().orElse(1);
        List<Square> squares = new ArrayList<>();
        List<Label> months = new ArrayList<>();
        LocalDate first = first(today);
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            int since = (int) (day.toEpochDay() - first.toEpochDay());
            int x = since / 7 * STEP;
            DayCount count = byDay.get(day);
            squares.add(new Square(x, TOP + since % 7 * STEP, count == null ? 0 : level(count.reviews(), most)));
            if (since % 7 == 0 && day.getDayOfMonth() <= 7) {
                months.add(new Label(x, day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
            }
        }
        return new HeatMap(WEEKS * STEP, squares, months);
    }

    private static int level(int reviews, int most) {
        return (reviews * LEVELS + most - 1) / most;
    }
}
