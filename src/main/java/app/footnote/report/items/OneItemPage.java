package app.footnote.report.items;

import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.question.Topic;
import app.footnote.response.Context;
import app.footnote.web.Chart;
import app.footnote.web.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Lays out what answers tell about one question. */
final class OneItemPage {
    private static final int HUNDRED = 100;

    private final PublishedSet set;
    private final ItemLine line;
    private final Question question;
    private final Map<Context, OptionalDouble> usual;
    private final Texts texts;
    private final ItemWords words;
    private final boolean writes;

    /** @param usual how long questions of the set take */
    OneItemPage(
            PublishedSet set,
            ItemLine line,
            Library library,
            Map<Context, OptionalDouble> usual,
            Texts texts,
            boolean writes) {
        this.set = set;
        this.line = line;
        this.question = library.question(line.entry().id());
        this.usual = usual;
        this.texts = texts;
        this.words = new ItemWords(texts);
        this.writes = writes;
    }

    OneItemView view(List<TypedAnswers.Typed> typed) {
        List<ItemFigures> figures = figures();
        List<String> reasons = new ArrayList<>();
        FirstLooks.reasons(line, usual)
                .forEach(reason -> reasons.add(words.reason(reason.finding(), reason.figures())));
        return new OneItemView(
                "/sets/" + slug() + "/items",
                set.metadata().title(),
                stem(),
                about(),
                writes ? "/workbench/" + slug() + "/questions/" + encoded(question.id()) : "",
                line.reports() > 0 ? words.reports(line.reports()) : "",
                reasons,
                figures.stream().map(this::row).toList(),
                facility(figures),
                choices(figures).stream()
                        .map(each -> words.context(each.context()))
                        .toList(),
                options(choices(figures)),
                figures.stream()
                        .filter(each -> each.timed() > 0)
                        .map(this::times)
                        .toList(),
                typed,
                notes());
    }

    private List<ItemFigures> figures() {
        return ItemPage.CONTEXTS.stream()
                .flatMap(context -> line.in(context).stream())
                .toList();
    }

    private static List<ItemFigures> choices(List<ItemFigures> figures) {
        return figures.stream().filter(each -> !each.options().isEmpty()).toList();
    }

    private OneItemView.Line row(ItemFigures figures) {
        List<Finding> findings = Finding.of(figures, usual.getOrDefault(figures.context(), OptionalDouble.empty()));
        return new OneItemView.Line(
                words.context(figures.context()),
                List.of(
                        texts.of("items.count", figures.answers()),
                        words.percent(figures.facility()),
                        figures.guess() > 0 ? words.percent(figures.guess()) : "–",
                        rests(words.number(figures.discrimination()), figures.pairs()),
                        words.number(figures.index()),
                        rests(words.seconds(figures.median()), figures.timed())),
                words.verdict(figures, findings),
                !findings.isEmpty());
    }

    private String rests(String figure, long answers) {
        return answers == 0 ? "–" : texts.of("items.rests", figure, answers);
    }

    private Chart facility(List<ItemFigures> figures) {
        List<Chart.Row> rows = figures.stream()
                .map(each -> new Chart.Row(
                        words.context(each.context()),
                        List.of(
                                new Chart.Cell(Math.round(each.facility() * HUNDRED), words.percent(each.facility())),
                                Chart.Cell.of(each.answers()))))
                .toList();
        return new Chart(
                "facility",
                Chart.Kind.BARS,
                1,
                texts.of("items.chart.facility"),
                List.of(texts.of("items.head.context"), texts.of("items.chart.right"), texts.of("items.head.answers")),
                rows);
    }

    private List<OneItemView.Choice> options(List<ItemFigures> figures) {
        List<OneItemView.Choice> choices = new ArrayList<>();
        List<Option> options = figures.isEmpty() ? List.of() : ItemForm.options(question);
        for (int i = 0; i < options.size(); i++) {
            int place = i;
            List<OptionSums> sums = figures.stream()
                    .filter(each -> place < each.options().size())
                    .map(each -> each.options().get(place))
                    .toList();
            if (!sums.isEmpty()) {
                choices.add(choice(options.get(i), sums, ends(figures, i)));
            }
        }
        // what is right comes first, then what most people take
        choices.sort((one, other) -> one.key() != other.key()
                ? Boolean.compare(other.key(), one.key())
                : Double.compare(share(other), share(one)));
        return choices;
    }

    private static double share(OneItemView.Choice choice) {
        long shown =
                choice.shares().stream().mapToLong(OneItemView.Share::shown).sum();
        return choice.shares().stream().mapToLong(OneItemView.Share::chosen).sum() / (double) Math.max(1, shown);
    }

    private OneItemView.Choice choice(Option option, List<OptionSums> sums, String ends) {
        boolean key = sums.stream().anyMatch(OptionSums::key);
        boolean idle = sums.stream().anyMatch(ItemFigures::isIdle);
        return new OneItemView.Choice(
                question.said(option.text()).plain(),
                key,
                idle,
                sums.stream().map(this::share).toList(),
                ends,
                idle && writes
                        ? "/workbench/" + slug() + "/questions/" + encoded(question.id()) + "/distractor?option="
                                + encoded(option.text())
                        : "");
    }

    private OneItemView.Share share(OptionSums sums) {
        return new OneItemView.Share(
                sums.chosen(),
                sums.shown(),
                texts.of("items.share", words.percent(sums.share()), sums.chosen(), sums.shown()));
    }

    /** Of the best and of the weakest of timed quizzes and live rooms together. */
    private String ends(List<ItemFigures> figures, int option) {
        double upper = 0;
        double lower = 0;
        double upperTook = 0;
        double lowerTook = 0;
        for (ItemFigures each : figures) {
            if (each.context() != Context.STUDY && each.tellsApart()) {
                upper += each.tails().upper();
                lower += each.tails().lower();
                upperTook += each.options().get(option).upper();
                lowerTook += each.options().get(option).lower();
            }
        }
        return upper == 0 || lower == 0
                ? ""
                : texts.of("items.ends", words.percent(upperTook / upper), words.percent(lowerTook / lower));
    }

    private Chart times(ItemFigures figures) {
        return new Chart(
                "times-" + figures.context().code(),
                Chart.Kind.BARS,
                1,
                texts.of(
                        "items.chart.times",
                        words.context(figures.context()),
                        words.seconds(figures.median()),
                        figures.timed()),
                List.of(texts.of("items.chart.within"), texts.of("items.head.answers")),
                TimeBins.doublings(figures.times()).stream()
                        .map(span -> new Chart.Row(
                                texts.of("items.span", span.from(), span.to()), List.of(Chart.Cell.of(span.answers()))))
                        .toList());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (line.answers() == 0) {
            notes.add(texts.of("items.verdict.none"));
        }
        if (line.elsewhere() > 0) {
            notes.add(texts.of("items.elsewhere", line.elsewhere()));
        }
        return notes;
    }

    private String about() {
        String topic = set.metadata().topics().stream()
                .filter(each -> each.id().equals(line.entry().topic()))
                .map(Topic::title)
                .findFirst()
                .orElse("");
        return topic + " · " + texts.of("type." + line.entry().type().code());
    }

    private String stem() {
        return question.asked().plain();
    }

    private String slug() {
        return set.metadata().slug();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
