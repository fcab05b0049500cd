package app.footnote.study.memory;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.study.memory.EasyDays.Amount;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @CsvSource({"2.5, 2, 3, 4", "7, 5, 7, 9", "17, 14, 17, 20", "37, 33, 37, 41", "2.49, 2, 2, 2"})
    void theRangeIsTheReferences(double interval, int lower, int middle, int upper) {
        Fuzz.Range range = Fuzz.about(interval, 1, 36_500);
        assertThat(List.of(range.at(0), range.at(0.5), range.at(0.999))).containsExactly(lower, middle, upper);
    }

    @Test
    void theRangeStaysWithinItsBounds() {
        assertThat(Fuzz.about(37, 35, 38)).isEqualTo(new Fuzz.Range(35, 38));
        assertThat(Fuzz.about(37, 1, 30)).isEqualTo(new Fuzz.Range(27, 30));
        assertThat(Fuzz.about(37, 60, 30)).isEqualTo(new Fuzz.Range(30, 30));
    }

    @Test
    void everyDayOfTheRangeIsDrawnAboutAsOften() {
        Map<Integer, Long> drawn = drawn(DayLoad.NONE, EasyDays.NONE);
        assertThat(drawn.keySet()).containsExactlyInAnyOrder(14, 15, 16, 17, 18, 19, 20);
        assertThat(drawn.values()).allSatisfy(count -> assertThat(count).isBetween(900L, 1100L));
    }

    @Test
    void aDayWithMuchDueIsTakenSeldom() {
        DayLoad load = (first, days) -> {
            int[] due = new int[days];
            Arrays.fill(due, 9);
            due[3] = 99;
            due[4] = 0;
            return due;
        };
        Map<Integer, Long> drawn = drawn(load, EasyDays.NONE);
        assertThat(drawn.getOrDefault(17, 0L)).isLessThan(20);
        assertThat(drawn.get(18)).isGreaterThan(6000);
    }

    @Test
    void anEasyDayIsTakenSeldomAndTheLeastOneOnlyWhereNothingElseIsLeft() {
        EasyDays easy = EasyDays.of("0000122");
        Map<DayOfWeek, Long> drawn = drawn(DayLoad.NONE, easy).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> MONDAY.plusDays(entry.getKey()).getDayOfWeek(), Map.Entry::getValue));
        assertThat(drawn.getOrDefault(DayOfWeek.SATURDAY, 0L) + drawn.getOrDefault(DayOfWeek.SUNDAY, 0L))
                .isLessThan(20);
        assertThat(drawn.get(DayOfWeek.FRIDAY)).isBetween(650L, 920L);
        assertThat(drawn.get(DayOfWeek.MONDAY)).isBetween(1400L, 1720L);
        assertThat(Placement.of(5).in(new Fuzz.Range(5, 6), 1, MONDAY, easy)).isBetween(5, 6);
        assertThat(easy.amounts().get(6)).isEqualTo(Amount.LEAST);
        assertThat(easy.code()).isEqualTo("0000122");
    }

    private static Map<Integer, Long> drawn(DayLoad load, EasyDays easyDays) {
        return LongStream.range(0, 7000)
                .mapToObj(card -> new Placement(card, load, 0).in(new Fuzz.Range(14, 20), 3, MONDAY, easyDays))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
