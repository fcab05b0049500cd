package app.footnote.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A school gets in, a guesser does not. */
class LimitsTest {
    private static final String SCHOOL = "203.0.113.7";

    private final SetClock clock = new SetClock();
    private final Limits limits = new Limits(clock);

    @Test
    void aSchoolOfAThousandBehindOneAddressSignsInAtEight() {
        for (int student = 0; student < 1_000; student++) {
            String name = "student " + student;
            if (student % 3 == 0) {
                limits.signIn(SCHOOL, name); // mistyped
            }
            limits.signIn(SCHOOL, name);
            limits.signedIn(SCHOOL, name);
        }
    }

    @Test
    void aThousandRegisterByACodeInOneHour() {
        assertThatCode(() -> {
                    for (int student = 0; student < 1_000; student++) {
                        limits.code(SCHOOL);
                        limits.codeWasRight(SCHOOL);
                        limits.register(SCHOOL);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void theWaitForANameGrowsAndIsBounded() {
        List<Long> waits = new ArrayList<>();
        while (waits.size() < 10) {
            try {
                limits.signIn(SCHOOL, "mina");
            } catch (Refusal refusal) {
                Duration wait = (Duration) refusal.arguments()[0];
                waits.add(wait.toSeconds());
                clock.later(wait);
            }
        }

        assertThat(waits).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
    }

    @Test
    void aGuesserGetsFewTriesAtOneNameInADay() {
        int tries = triesInADay(() -> limits.signIn(SCHOOL, "mina"));

        assertThat(tries).isLessThan(310);
    }

    @Test
    void aGuesserWithManyAddressesGetsFewTriesAtOneNameInADay() {
        int[] address = {0};
        int tries = triesInADay(() -> {
            address[0]++;
            limits.signIn("198.51." + address[0] / 250 % 250 + "." + address[0] % 250, "mina");
        });

        assertThat(tries).isLessThan(330);
    }

    @Test
    void aGuesserOfOnePasswordForManyNamesIsStoppedByTheAddress() {
        int[] name = {0};
        int tries = triesInADay(() -> limits.signIn(SCHOOL, "student " + name[0]++));

        assertThat(tries).isLessThan(45_000);
        limits.signIn(SCHOOL, "the last that is left");
        assertThat(refusal(() -> limits.signIn(SCHOOL, "another")).reason()).isEqualTo("limit-sign-in-address");
    }

    @Test
    void aHundredTriesAtOnceAreNotMoreThanOneAfterTheOther() {
        int begun = 0;
        for (int i = 0; i < 100; i++) {
            begun += refused(() -> limits.signIn(SCHOOL, "mina")) ? 0 : 1;
        }

        assertThat(begun).isEqualTo(5);
    }

    @Test
    void spellingANameOtherwiseIsTheSameName() {
        for (int i = 0; i < 5; i++) {
            limits.signIn(SCHOOL, i % 2 == 0 ? " Mina" : "MINA ");
        }

        assertThat(refused(() -> limits.signIn(SCHOOL, "mina"))).isTrue();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnesBefore() {
        for (int i = 0; i < 100; i++) {
            limits.signIn(SCHOOL, "mina");
            limits.signIn(SCHOOL, "mina");
            limits.signedIn(SCHOOL, "mina");
        }
    }

    @Test
    void aNameIsFreeAgainAfterANight() {
        for (int i = 0; i < 6; i++) {
            refused(() -> limits.signIn(SCHOOL, "mina"));
        }
        clock.later(Duration.ofHours(13));

        for (int i = 0; i < 5; i++) {
            limits.signIn(SCHOOL, "mina");
        }
    }

    @Test
    void allAddressesOfOneNetworkOfTheNewKindCountAsOne() {
        for (int i = 0; i < 300; i++) {
            limits.code("2001:db8:1:2::" + Integer.toHexString(i));
        }

        assertThat(refused(() -> limits.code("2001:db8:1:2:ffff::1"))).isTrue();
        assertThat(refused(() -> limits.code("2001:db8:1:3::1"))).isFalse();
    }

    @Test
    void aMailIsSentToOneAddressOnlyNowAndThen() {
        for (int i = 0; i < 3; i++) {
            limits.mail(SCHOOL, "mina@example.org");
        }

        Refusal refusal = refusal(() -> limits.mail(SCHOOL, "Mina@example.org"));
        assertThat(refusal.status()).isEqualTo(429);
        assertThat(refusal.arguments()).containsExactly(Duration.ofMinutes(15));
        assertThatCode(() -> limits.mail(SCHOOL, "rosa@example.org")).doesNotThrowAnyException();
    }

    @Test
    void uploadsOfOnePersonDoNotHinderAnother() {
        for (int i = 0; i < 20; i++) {
            limits.upload(1);
        }

        assertThatThrownBy(() -> limits.upload(1)).isInstanceOf(Refusal.class);
        assertThatCode(() -> limits.upload(2)).doesNotThrowAnyException();
    }

    private int triesInADay(Runnable attempt) {
        int tries = 0;
        for (Duration passed = Duration.ZERO; passed.toHours() < 24; ) {
            try {
                attempt.run();
                tries++;
            } catch (Refusal refusal) {
                Duration wait = (Duration) refusal.arguments()[0];
                clock.later(wait);
                passed = passed.plus(wait);
            }
        }
        return tries;
    }

    private static boolean refused(Runnable attempt) {
        try {
            attempt.run();
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }

    private static Refusal refusal(Runnable attempt) {
        return catchThrowableOfType(Refusal.class, attempt::run);
    }
}
