package app.footnote.report.items;

import app.footnote.response.Context;
import app.footnote.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Says figures and findings in words. */
final class ItemWords {
    private static final double RELIABLE = 0.8;
    private static final double FAIRLY = 0.6;
    private static final int HUNDRED = 100;
    private static final int A_MINUTE = 60;
    private static final String NONE = "–";

    private final Texts texts;

    ItemWords(Texts texts) {
        this.texts = texts;
    }

    String context(Context context) {
        return texts.of("items.context." + context.code());
    }

    String percent(double share) {
        return texts.of("stuck.percent", Math.round(share * HUNDRED));
    }

    String number(OptionalDouble value) {
        return value.isPresent()
                ? String.format(Locale.ENGLISH, "%.2f", value.getAsDouble()).replace('-', '−')
                : NONE;
    }

    String seconds(OptionalDouble seconds) {
        if (seconds.isEmpty()) {
            return NONE;
        }
        long whole = Math.round(seconds.getAsDouble());
        return whole < A_MINUTE
                ? texts.of("items.seconds", whole)
                : texts.of("items.minutes", whole / A_MINUTE, "%02d".formatted(whole % A_MINUTE));
    }

    /** What the figures come to in one sentence. */
    String verdict(ItemFigures figures, List<Finding> findings) {
        if (!findings.isEmpty()) {
            return texts.of("items.finding." + findings.get(0).code());
        }
        if (figures.tellsApart()) {
            return texts.of(
                    figures.discrimination().orElse(0) >= Finding.WELL ? "items.verdict.well" : "items.verdict.fairly");
        }
        return figures.saysHowHard()
                ? texts.of("items.verdict.few", ItemFigures.LEAST_DISCRIMINATION)
                : texts.of("items.verdict.too-few", ItemFigures.LEAST_FACILITY);
    }

    /** A finding with the figures that it rests on. */
    String reason(Finding finding, ItemFigures figures) {
        String where = context(figures.context());
        String key = "items.reason." + finding.code();
        return switch (finding) {
            case NEGATIVE, WEAK -> texts.of(key, where, number(figures.discrimination()), figures.pairs());
            case KEY_BEATEN -> texts.of(key, where, figures.pairs());
            case GUESSED ->
                texts.of(key, where, percent(figures.facility()), percent(figures.guess()), figures.answers());
            case ALL_RIGHT, TOO_EASY -> texts.of(key, where, percent(figures.facility()), figures.answers());
            case SLOW -> texts.of(key, where, seconds(figures.median()), figures.timed());
            case IDLE -> texts.of(key, where, figures.idle(), figures.answers());
            case REPORTED -> texts.of(key);
        };
    }

    String reports(int reports) {
        return texts.of("items.reason.reported", reports);
    }

    /** What is to be thought of a test as reliable as that; after Nunnally &amp; Bernstein, Psychometric Theory, 1994. */
    String reliable(ItemReportStore.Administration held) {
        if (held.alpha().isEmpty() || held.complete() * 2 < held.sittings()) {
            return texts.of(held.sittings() < 2 ? "items.alpha.alone" : "items.alpha.different", held.complete());
        }
        if (held.complete() < ItemFigures.LEAST_DISCRIMINATION) {
            return texts.of("items.alpha.few", held.complete(), ItemFigures.LEAST_DISCRIMINATION);
        }
        double alpha = held.alpha().getAsDouble();
        return texts.of(
                alpha >= RELIABLE ? "items.alpha.high" : alpha >= FAIRLY ? "items.alpha.fair" : "items.alpha.low",
                held.complete());
    }
}
