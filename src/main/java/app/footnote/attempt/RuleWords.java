package app.footnote.attempt;

import app.footnote.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of an assignment as sentences, as they hold for the student who reads them. */
final class RuleWords {
    private final Texts texts;

    RuleWords(Texts texts) {
        this.texts = texts;
    }

    List<String> of(Assignment assignment, Terms terms, int questions, Instant now) {
        AssignmentRules rules = terms.rules();
        List<String> words = new ArrayList<>();
        words.add(texts.of(
                rules.oneAtATime() ? rules.forwardOnly() ? "rule.forward" : "rule.one" : "rule.all", questions));
        words.add(terms.duration()
                .map(duration -> texts.of("rule.duration", inWords(duration)))
                .orElseGet(() -> texts.of("rule.no-duration")));
        if (terms.extraPercent() > 0 && !terms.extra().isZero()) {
            words.add(texts.of("rule.extra", inWords(terms.extra())));
        }
        Window window = rules.window();
        moment(assignment, window.opens(), now).ifPresent(when -> words.add(texts.of("rule.opens", when)));
        moment(assignment, terms.due(), now).ifPresent(when -> words.add(texts.of("rule.due", when)));
        if (window.lateUntil() != null) {
            moment(assignment, terms.closes(), now).ifPresent(when -> words.add(texts.of("rule.late", when)));
        }
        words.add(rules.attempts() == 1 ? texts.of("rule.attempt") : attempts(rules));
        words.add(texts.of("rule.credit." + rules.credit().code()));
        words.add(review(rules.review()));
        words.add(texts.of("rule.kept"));
        return words;
    }

    private String attempts(AssignmentRules rules) {
        String said = texts.of("rule.attempts." + rules.counts().code(), rules.attempts());
        return rules.pauseSeconds() == 0
                ? said
                : said + " " + texts.of("rule.pause", inWords(Duration.ofSeconds(rules.pauseSeconds())));
    }

    private String review(ReviewMatrix review) {
        if (review.shows(ReviewPart.KEY, ReviewTime.RIGHT_AFTER)) {
            return texts.of("rule.review.key");
        }
        boolean soon = review.shows(ReviewPart.POINTS, ReviewTime.RIGHT_AFTER)
                || review.shows(ReviewPart.CORRECTNESS, ReviewTime.RIGHT_AFTER);
        boolean later = review.shows(ReviewPart.KEY, ReviewTime.AFTER_CLOSE);
        return texts.of(
                soon
                        ? later ? "rule.review.both" : "rule.review.soon"
                        : later ? "rule.review.later" : "rule.review.none");
    }

    private static Optional<String> moment(Assignment assignment, Optional<Instant> moment, Instant now) {
        return moment.map(instant -> Moment.of(instant, assignment.zone(), now).text());
    }

    /** A length of time as people say it. */
    String inWords(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return texts.of("time.seconds", seconds);
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 120 ? texts.of("time.minutes", minutes) : texts.of("time.hours", minutes / 60, minutes % 60);
    }
}
