package app.footnote.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.footnote.question.Presentation;
import app.footnote.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAnswersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zhang Deguang                       | zhang deguang
            Zhang Deguang                       | ' ZHANG   Deguang. '
            Gao Musong                          | Gáo Mùsōng
            the Energy Club                     | energy club
            Energy Club                         | The Energy Club
            free-trade area                     | free trade area
            free-trade area                     | a free–trade area
            “Shanghai spirit”                   | 'Shanghai Spirit'
            Peter’s Treaty                      | Peter's treaty
            U.S.                                | US
            Łódź                                | lodz
            peace & development                 | Peace and Development
            group A                             | group a
            Treaty of Good-Neighbourliness      | treaty of good neighbourliness
            """)
    void spellingIsForgiven(String expected, String typed) {
        assertThat(isRight(Questions.text(expected), typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zhang Deguang | Zhang
            Uzbekistan    | Tajikistan
            group A       | group B
            group A       | group
            June 2001     | 2001
            15 June 2001  | June 2001
            15 June 2001  | 16.06.2001
            2.5 percent   | 25 percent
            five          | 5
            """)
    void anotherAnswerIsWrong(String expected, String typed) {
        assertThat(isRight(Questions.text(expected), typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uzbekistan        | Uzbekiztan
            Uzbekistan        | Uzbekstan
            Uzbekistan        | Uzbekisttan
            Uzbekistan        | Uzbeikstan
            Zhang Deguang     | Zhnag Degunag
            Shanghai          | hanghai
            “Shanghai spirit” | shanghai spirits
            eighth            | eigth
            """)
    void oneSlipInALongWordIsForgiven(String expected, String typed) {
        assertThat(isRight(Questions.text(expected), typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uzbekistan        | Uzbikiztan
            Uzbekistan        | Uzbkeistn
            Iran              | Iraq
            Gao Musong        | Gau Musong
            Energy Club       | EnergyClub
            Zhang Deguang     | Deguang Zhang
            20.5 percent      | 20.6 percent
            12345             | 12346
            Shanghai          | Shangha1
            million people    | billion people
            eighth            | eighty
            15 March 2001     | 15 Narch 2001
            March 2001        | March 2002
            """)
    void moreThanASlipOrOneThatChangesTheMeaningIsWrong(String expected, String typed) {
        assertThat(isRight(Questions.text(expected), typed)).isFalse();
    }

    @Test
    void slipInAnAcceptedReadingIsForgivenToo() {
        assertThat(isRight(Questions.text("cultural and humanitarian ties", "culture"), "cultrue"))
                .isTrue();
    }

    @Test
    void anAcceptedSpellingIsRight() {
        Question question = Questions.text("cultural and humanitarian ties", "culture", "2004");
        assertThat(isRight(question, "Culture")).isTrue();
        assertThat(isRight(question, "in 2004")).isTrue();
        assertThat(isRight(question, "economy")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 June 2001",
                "June 15, 2001",
                "15.06.2001",
                "15.6.2001",
                "2001-06-15",
                "2001/06/15",
                "15th of June 2001",
                "June 15th, 2001",
                "on 15 June 2001",
                "15 Jun. 2001",
                "15/06/2001",
                "06/15/2001",
                "2001 June 15",
                "15-Jun-2001",
                "the 15th of June, 2001",
                "15 june 2001."
            })
    void aDayMayBeWrittenInAnyUsualWay(String typed) {
        assertThat(isRight(Questions.text("15 June 2001"), typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"June 2001", "Jun 2001", "06/2001", "2001-06", "in June, 2001", "June of 2001", "6.2001"})
    void aMonthMayBeWrittenInAnyUsualWay(String typed) {
        assertThat(isRight(Questions.text("June 2001"), typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 April 2001", "13/13/2001", "June", "the 1990s", "15 Juni 2001x"})
    void whatIsNoDateIsWrongAndNoError(String typed) {
        assertThat(isRight(Questions.text("15 June 2001"), typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4300  |     | km       | 4300
            4300  |     | km       | 4,300
            4300  |     | km       | 4 300
            4300  |     | km       | 4.300
            4300  |     | km       | 4'300 km
            4300  |     | km       | 4300kilometres
            4300  |     | km       | about 4300 km
            4300  | 50  | km       | 4,340
            2.5   |     | percent  | 2.5 %
            2.5   |     | percent  | 2,5 per cent
            1234567.5 | |          | '1,234,567.5'
            1234567.5 | |          | '1.234.567,5'
            8     |     |          | 8 members
            20    |     | billion US dollars | 20
            20    |     | billion US dollars | $20 billion
            20    |     | billion US dollars | 20,000,000,000
            -3    |     |          | −3
            """)
    void numbersAreReadAsPeopleWriteThem(String expected, String tolerance, String unit, String typed) {
        assertThat(isRight(Questions.number(expected, tolerance == null ? "0" : tolerance, unit), typed))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4300  | km       | 3300
            4300  | km       | 4300 miles
            4300  | km       | 43 00
            4300  | km       | four thousand three hundred
            4300  | km       | 4300 or 3300
            20    | billion US dollars | 20 million
            8     |          | eight
            """)
    void anotherNumberIsWrong(String expected, String unit, String typed) {
        assertThat(isRight(Questions.number(expected, "0", unit), typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "zhang\u0000", "\u0007bell"})
    void whatNobodyCanTypeIsRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> isRight(Questions.text("Zhang"), typed));
    }

    @Test
    void aTextWithoutEndIsRefusedWithItsLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> isRight(Questions.text("Zhang"), "z".repeat(2_000)))
                .withMessage("An answer has at most 1000 characters; this one has 2000.");
    }

    private static boolean isRight(Question question, String typed) {
        return Grader.grade(Presentation.of(question, 1), new Given.Typed(typed))
                .correct();
    }
}
