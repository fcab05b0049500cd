package app.footnote.attempt;

import app.footnote.question.Draw;
import app.footnote.question.PublishedSet;
import app.footnote.question.Topic;
import app.footnote.web.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of an assignment as sentences, for whoever made them or works under them. */
public final class RulesInWords {
    private final PublishedSet set;
    private final ZonedTimes times;
    private final Texts texts;

    RulesInWords(PublishedSet set, ZonedTimes times, Texts texts) {
        this.set = set;
        this.times = times;
        this.texts = texts;
    }

    /** A number of points or answers without needless places. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    List<String> of(AssignmentRules rules) {
        List<String> lines = new ArrayList<>();
        lines.add(questions(rules.draw()));
        window(rules.window(), lines);
        lines.add(rules.duration()
                .map(duration -> texts.of("rules.minutes", duration.toMinutes()))
                .orElseGet(() -> texts.of("rules.no-minutes")));
        lines.add(attempts(rules));
        lines.add(texts.of("rules.layout." + Layout.of(rules).code()));
        if (rules.passwordHash() != null) {
            lines.add(texts.of("rules.password"));
        }
        lines.add(texts.of("rules.marks." + rules.credit().code(), number(rules.points())));
        lines.add(review(rules.review()));
        return lines;
    }

    /**
     * A rule as a student reads it.
     *
     * @param moment with which the sentence ends; empty where it is whole
     */
    public record Rule(String text, Optional<Moment> moment) {}

    /** The rules as they hold for one student, whose extra time is in them. */
    List<Rule> of(Terms terms, Instant now) {
        AssignmentRules rules = terms.rules();
        List<Rule> lines = new ArrayList<>();
        lines.add(whole(questions(rules.draw())));
        lines.add(whole(texts.of("rules.layout." + Layout.of(rules).code())));
        lines.add(whole(terms.duration()
                .map(duration -> texts.of("rules.own.minutes", new SpokenLength(duration).in(texts)))
                .orElseGet(() -> texts.of("rules.no-minutes"))));
        if (!terms.extra().isZero()) {
            lines.add(whole(texts.of("rules.own.extra", new SpokenLength(terms.extra()).in(texts))));
        }
        moment("rules.own.opens", rules.window().opens(), now).ifPresent(lines::add);
        moment("rules.own.due", terms.due(), now).ifPresent(lines::add);
        if (rules.window().lateUntil() != null) {
            moment("rules.own.late", terms.closes(), now).ifPresent(lines::add);
        }
        lines.add(whole(attempts(rules)));
        if (rules.passwordHash() != null) {
            lines.add(whole(texts.of("rules.password")));
        }
        lines.add(whole(texts.of("rules.marks." + rules.credit().code(), number(rules.points()))));
        lines.add(whole(review(rules.review())));
        lines.add(whole(texts.of("rules.own.kept")));
        return lines;
    }

    private static Rule whole(String text) {
        return new Rule(text, Optional.empty());
    }

    private Optional<Rule> moment(String key, Optional<Instant> moment, Instant now) {
        return moment.map(instant -> new Rule(texts.of(key), Optional.of(Moment.of(instant, times.said(), now))));
    }

    /** What is other for some, in a sentence. */
    String change(RuleChange change) {
        List<String> parts = new ArrayList<>();
        moment(parts, "rules.change.opens", change.opensAt());
        moment(parts, "rules.change.due", change.dueAt());
        moment(parts, "rules.change.late", change.lateUntil());
        Integer seconds = change.durationSeconds();
        if (seconds != null) {
            parts.add(
                    texts.of("rules.change.minutes", Duration.ofSeconds(seconds).toMinutes()));
        }
        Integer attempts = change.attempts();
        if (attempts != null) {
            parts.add(texts.of("rules.change.attempts", attempts));
        }
        Integer pause = change.pauseSeconds();
        if (pause != null) {
            parts.add(texts.of("rules.change.pause", Duration.ofSeconds(pause).toMinutes()));
        }
        if (change.passwordHash() != null) {
            parts.add(texts.of("rules.change.password"));
        }
        return String.join("; ", parts);
    }

    private String questions(Draw draw) {
        String order = texts.of(draw.shuffled() ? "rules.shuffled" : "rules.in-order");
        if (draw.pools().size() > 1) {
            String pools = draw.pools().stream()
                    .map(pool -> texts.of("rules.pool", pool.count(), titles(pool.topics())))
                    .collect(Collectors.joining(", "));
            int all = draw.pools().stream().mapToInt(Draw.Pool::count).sum();
            return texts.of("rules.pools", all, pools, order);
        }
        Draw.Pool pool = draw.pools().get(0);
        int there = pool.available(set.entries());
        String filter = filter(pool);
        return pool.count() == 0
                ? texts.of("rules.all", there, filter, order)
                : texts.of("rules.some", pool.count(), there, filter, order);
    }

    private String filter(Draw.Pool pool) {
        List<String> parts = new ArrayList<>();
        if (!pool.topics().isEmpty()) {
            parts.add(titles(pool.topics()));
        }
        if (!pool.types().isEmpty()) {
            parts.add(pool.types().stream()
                    .sorted()
                    .map(type -> texts.of("type." + type))
                    .collect(Collectors.joining(", ")));
        }
        if (!pool.documents().isEmpty()) {
            parts.add(set.metadata().citedAs().entrySet().stream()
                    .filter(document -> pool.documents().contains(document.getKey()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.joining(", ")));
        }
        return parts.isEmpty() ? texts.of("rules.whole-set") : String.join("; ", parts);
    }

    private String titles(Set<String> topics) {
        return set.metadata().topics().stream()
                .filter(topic -> topics.contains(topic.id()))
                .map(Topic::title)
                .collect(Collectors.joining(", "));
    }

    private void window(Window window, List<String> lines) {
        window.visible().ifPresent(visible -> lines.add(texts.of("rules.visible", times.words(visible))));
        String opens = window.opens().map(times::words).orElseGet(() -> texts.of("rules.at-once"));
        lines.add(window.due()
                .map(due -> texts.of("rules.window", opens, times.words(due), times.zone()))
                .orElseGet(() -> texts.of("rules.window.open", opens, times.zone())));
        Long late = window.lateUntil();
        if (late != null) {
            lines.add(texts.of("rules.late", times.words(Instant.ofEpochMilli(late))));
        }
    }

    private String attempts(AssignmentRules rules) {
        if (rules.attempts() == 1) {
            return texts.of("rules.attempt");
        }
        String counts = texts.of("assign.counts." + rules.counts().code());
        String many = texts.of("rules.attempts", rules.attempts(), counts);
        int pause = rules.pauseSeconds() / 60;
        return pause == 0 ? many : many + " " + texts.of("rules.pause", pause);
    }

    private String review(ReviewMatrix matrix) {
        return texts.of("rules.review") + " "
                + Stream.of(ReviewTime.values())
                        .filter(time -> time != ReviewTime.DURING)
                        .map(time -> texts.of("assign.when." + time.code()) + ": " + shown(matrix, time))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String shown(ReviewMatrix matrix, ReviewTime time) {
        List<String> parts = Stream.of(ReviewPart.values())
                .filter(part -> matrix.shows(part, time))
                .map(part -> texts.of("assign.what." + part.code()))
                .toList();
        if (parts.isEmpty()) {
            return texts.of("rules.nothing");
        }
        return parts.size() == ReviewPart.values().length ? texts.of("rules.everything") : String.join(", ", parts);
    }

    private void moment(List<String> parts, String key, @Nullable Long millis) {
        if (millis != null) {
            parts.add(texts.of(key, times.words(Instant.ofEpochMilli(millis))));
        }
    }
}
