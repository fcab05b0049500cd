package app.footnote.author;

import app.footnote.document.Words;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the plain values and times of proposed facts, and holds them against the passage. */
final class ModelValues {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private final List<String> words;
    private final String passage;

    ModelValues(String passage) {
        this.words = Words.of(passage);
        this.passage = " " + String.join(" ", words) + " ";
    }

    /** A date whose words all stand there; empty where they do not, or it is none. */
    Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.parse(text)).filter(date -> words.containsAll(Words.of(date.text())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How exactly a number is meant is read from the words before it. */
    Optional<Value> number(String text, String unit) {
        String plain = text.replace(",", "");
        if (!NUMBER.matcher(plain).matches() || !unit.isEmpty() && !words.containsAll(Words.of(unit))) {
            return Optional.empty();
        }
        return Optional.of(new Value.Number(new BigDecimal(plain), unit.isEmpty() ? null : unit, bound(plain)));
    }

    /** When a fact holds; empty where a time is none or does not stand there. */
    Optional<Validity> validity(ModelFact fact) {
        boolean shown = Stream.of(fact.at(), fact.from(), fact.until())
                .allMatch(time -> time.isEmpty() || date(time).isPresent());
        return shown
                ? Optional.of(new Validity(moment(fact.at()), moment(fact.from()), moment(fact.until()), null))
                : Optional.empty();
    }

    private @Nullable PartialDate moment(String time) {
        return time.isEmpty() ? null : date(time).orElse(null);
    }

    private Value.Bound bound(String number) {
        int at = passage.indexOf(" " + number + " ");
        String before = at < 0 ? passage : passage.substring(0, at) + " ";
        if (ends(before, "at least", "no fewer than", "no less than")) {
            return Value.Bound.AT_LEAST;
        }
        if (ends(before, "up to", "at most", "no more than")) {
            return Value.Bound.UP_TO;
        }
        if (ends(before, "over", "more than", "above", "exceeding")) {
            return Value.Bound.OVER;
        }
        if (ends(before, "under", "less than", "fewer than", "below")) {
            return Value.Bound.UNDER;
        }
        return at < 0 || ends(before, "about", "around", "nearly", "almost", "roughly", "some", "approximately")
                ? Value.Bound.ABOUT
                : Value.Bound.EXACT;
    }

    private static boolean ends(String text, String... words) {
        return Stream.of(words).anyMatch(word -> text.endsWith(" " + word + " "));
    }
}
