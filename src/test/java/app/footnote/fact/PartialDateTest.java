package app.footnote.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2001, YEAR, 2001, in 2001",
        "2001-06, MONTH, June 2001, in June 2001",
        "2001-06-05, DAY, 5 June 2001, on 5 June 2001"
    })
    void isWrittenInFilesAndForPeople(String written, PartialDate.Grain grain, String text, String on) {
        PartialDate date = PartialDate.parse(written);
        assertThat(date).hasToString(written);
        assertThat(date.grain()).isEqualTo(grain);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.on()).isEqualTo(on);
        assertThat(PartialDate.ofText(text)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2001, 2001-06",
        "2001, 2001-06-15",
        "2001-06, 2001-06-15",
        "2001-06, 2001-06-30",
        "2000-02, 2000-02-29",
        "2001, 2001-12-31"
    })
    void theCoarserContainsTheFinerAndNotTheOtherWayRound(String coarse, String fine) {
        assertThat(PartialDate.parse(coarse).contains(PartialDate.parse(fine))).isTrue();
        assertThat(PartialDate.parse(fine).contains(PartialDate.parse(coarse))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2001, 2002-01", "2001-06, 2001-07-01", "2001-06-15, 2001-06-16", "2001, 2002"})
    void datesApartContainNeitherTheOther(String one, String other) {
        assertThat(PartialDate.parse(one).contains(PartialDate.parse(other))).isFalse();
        assertThat(PartialDate.parse(other).contains(PartialDate.parse(one))).isFalse();
    }

    @Test
    void everyDateContainsItself() {
        assertThat(List.of("2001", "2001-06", "2001-06-15").stream().map(PartialDate::parse))
                .allMatch(date -> date.contains(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "June 2001", "2001-6", "01-06-2001", "2001-06-15T00:00", "20001", "200", "2001-06-", " 2001"
            })
    void anotherFormIsRefusedInASentence(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("“" + text + "” is not a date; it is written 2001, 2001-06 or 2001-06-15.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-13", "2001-00", "2001-02-29", "2001-04-31", "2001-06-00"})
    void daysOutsideTheCalendarAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("“" + text + "” is not a date of the calendar:"
                        + " months run from 01 to 12, days from 01 to the end of the month.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 June 2001", "Juno 2001", "5 2001", "about 2001", "2001 AD", "12,001"})
    void textThatIsNoDateIsNone(String text) {
        assertThat(PartialDate.ofText(text)).isEmpty();
    }

    @Test
    void datesOfOneBeginningAreOrderedByTheirEnd() {
        assertThat(List.of("2001", "2001-01-01", "2000-12-31", "2001-01").stream()
                        .map(PartialDate::parse)
                        .sorted())
                .extracting(PartialDate::toString)
                .containsExactly("2000-12-31", "2001-01-01", "2001-01", "2001");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void containmentAndOrderAgreeWithTheCalendar(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PartialDate> dates = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            dates.add(any(random));
        }
        for (PartialDate one : dates) {
            assertThat(PartialDate.parse(one.toString())).isEqualTo(one);
            assertThat(PartialDate.ofText(one.text())).contains(one);
            for (PartialDate other : dates) {
                boolean inside =
                        !other.first().isBefore(one.first()) && !other.last().isAfter(one.last());
                assertThat(one.contains(other)).as("%s contains %s", one, other).isEqualTo(inside);
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
                assertThat(one.compareTo(other) == 0)
                        .isEqualTo(
                                one.first().equals(other.first()) && one.last().equals(other.last()));
            }
        }
    }

    private static PartialDate any(SplittableRandom random) {
        LocalDate day = LocalDate.of(1999, 12, 1).plusDays(random.nextInt(60));
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(day.getYear(), null, null);
            case 1 -> new PartialDate(day.getYear(), day.getMonthValue(), null);
            default -> new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        };
    }
}
