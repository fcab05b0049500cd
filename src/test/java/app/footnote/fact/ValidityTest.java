package app.footnote.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    /** Times are written “at 2001”, “from 2002 until 2004”, “asOf 2018-12” or “unknown”. */
    @ParameterizedTest
    @CsvSource({
        "from 2002 until 2004, from 2003, true",
        "from 2002 until 2004, from 2004, false",
        "from 2002 until 2004-06, from 2004-06, false",
        "from 2002 until 2004, at 2003-05-01, true",
        "from 2002 until 2004, at 2004, false",
        "from 2002 until 2004, at 2001-12-31, false",
        "from 2004, asOf 2018-12, true",
        "from 2019, asOf 2018-12, false",
        "until 2004, at 1950, true",
        "until 2004, asOf 2018, false",
        "at 2001, at 2001-06, true",
        "at 2001-06, at 2001-07, false",
        "asOf 2018-12, asOf 2021-06, false",
        "asOf 2018-12, asOf 2018, true",
        "unknown, at 1950, true",
        "unknown, unknown, true",
        "from 2002, from 2020, true"
    })
    void timesOverlapWhenBothCanHoldAtOneMoment(String one, String other, boolean overlap) {
        assertThat(of(one).overlaps(of(other))).isEqualTo(overlap);
        assertThat(of(other).overlaps(of(one))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "at 2002, in 2002",
        "at 2002-06-07, on 7 June 2002",
        "from 2002 until 2004, from 2002 to 2004",
        "from 2004, since 2004",
        "until 2004, until 2004",
        "asOf 2018-12, as of December 2018",
        "unknown, ''"
    })
    void isSaidAsItStandsInAQuestion(String time, String text) {
        assertThat(of(time).text()).isEqualTo(text);
    }

    @Test
    void onlyAStatedEndClosesIt() {
        assertThat(of("from 2002 until 2004").isClosed()).isTrue();
        assertThat(of("from 2002").isClosed()).isFalse();
        assertThat(of("asOf 2018").isClosed()).isFalse();
        assertThat(Validity.UNKNOWN.isUnknown()).isTrue();
        assertThat(of("until 2004").isUnknown()).isFalse();
    }

    private static Validity of(String time) {
        String[] words = time.split(" ", -1);
        return new Validity(date(words, "at"), date(words, "from"), date(words, "until"), date(words, "asOf"));
    }

    private static @Nullable PartialDate date(String[] words, String key) {
        for (int i = 0; i + 1 < words.length; i += 2) {
            if (words[i].equals(key)) {
                return PartialDate.parse(words[i + 1]);
            }
        }
        return null;
    }
}
