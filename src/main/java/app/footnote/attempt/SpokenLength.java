package app.footnote.attempt;

import app.footnote.web.Texts;
import java.time.Duration;

/** A length of time as people say it: to the second below two hours, to the full minute above. */
record SpokenLength(Duration length) {
    String in(Texts texts) {
        long minutes = length.toMinutes();
        int seconds = length.toSecondsPart();
        if (minutes >= 120) {
            return texts.of("time.hours", length.toHours(), length.toMinutesPart());
        }
        if (minutes == 0) {
            return texts.of("time.seconds", seconds);
        }
        String said = texts.of("time.minutes", minutes);
        return seconds == 0 ? said : texts.of("time.and", said, texts.of("time.seconds", seconds));
    }
}
