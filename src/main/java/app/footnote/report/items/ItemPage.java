package app.footnote.report.items;

import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Topic;
import app.footnote.report.items.ItemChoice.Order;
import app.footnote.response.Context;
import app.footnote.web.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Lays out what answers tell about the questions of a set. */
final class ItemPage {
    static final List<Context> CONTEXTS = List.of(Context.ATTEMPT, Context.ROOM, Context.STUDY);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int ROWS = 50;
    private static final int FIRST = 8;

    private final PublishedSet set;
    private final List<ItemLine> lines;
    private final Map<Context, OptionalDouble> usual;
    private final Library library;
    private final Texts texts;
    private final ItemWords words;
    private final ZoneId zone;

    ItemPage(PublishedSet set, List<ItemLine> lines, Library library, Texts texts, ZoneId zone) {
        this.set = set;
        this.lines = lines;
        this.usual = ItemStatistics.usualTimes(lines);
        this.library = library;
        this.texts = texts;
        this.words = new ItemWords(texts);
        this.zone = zone;
    }

    /** Where most answers were given. */
    static Context usualContext(List<ItemLine> lines) {
        Context most = Context.ATTEMPT;
        for (Context context : CONTEXTS) {
            most = answers(lines, context) > answers(lines, most) ? context : most;
        }
        return most;
    }

    /** @param saying the versions of questions that say what is looked for */
    ItemsView view(
            ItemChoice choice,
            Set<Long> saying,
            boolean writes,
            ItemFolds.Progress progress,
            List<ItemReportStore.Administration> held) {
        List<ItemLine> chosen = lines.stream()
                .filter(line -> choice.topic().isEmpty() || line.entry().topic().equals(choice.topic()))
                .filter(line ->
                        choice.type().isEmpty() || line.entry().type().code().equals(choice.type()))
                .filter(line ->
                        choice.words().isEmpty() || saying.contains(line.entry().id()))
                .sorted(choice.comparator())
                .toList();
        int pages = Math.max(1, (chosen.size() + ROWS - 1) / ROWS);
        int page = Math.min(choice.page(), pages);
        List<FirstLooks.Look> first = FirstLooks.of(lines, usual, FIRST);
        return new ItemsView(
                set.metadata().slug(),
                set.metadata().title(),
                writes,
                lead(),
                counted(progress),
                progress.behind(),
                first.stream().map(this::first).toList(),
                texts.of(lines.stream().anyMatch(line -> line.answers() > 0) ? "items.first.none" : "items.nothing"),
                CONTEXTS.stream()
                        .map(context -> new ItemsView.Tab(
                                words.context(context), address(choice.in(context)), context == choice.context()))
                        .toList(),
                filter(choice),
                heads(choice),
                chosen.stream()
                        .skip((page - 1L) * ROWS)
                        .limit(ROWS)
                        .map(line -> row(line, choice.context()))
                        .toList(),
                texts.of("items.found", chosen.size()),
                new ItemsView.Pager(
                        page > 1 ? address(choice.at(page - 1)) : "",
                        page < pages ? address(choice.at(page + 1)) : "",
                        texts.of("items.page", page, pages)),
                held.stream().map(this::held).toList());
    }

    private String lead() {
        return texts.of(
                "items.lead",
                answers(lines, Context.ATTEMPT),
                answers(lines, Context.ROOM),
                answers(lines, Context.STUDY));
    }

    private static long answers(List<ItemLine> lines, Context context) {
        return lines.stream()
                .flatMap(line -> line.in(context).stream())
                .mapToLong(ItemFigures::answers)
                .sum();
    }

    private String counted(ItemFolds.Progress progress) {
        String upTo = MOMENT.format(progress.upTo().atZone(zone));
        return progress.behind()
                ? texts.of("items.behind", upTo, progress.percent(), progress.waiting())
                : texts.of("items.counted", upTo);
    }

    private ItemsView.First first(FirstLooks.Look look) {
        List<String> reasons = new ArrayList<>();
        look.reasons().forEach(reason -> reasons.add(words.reason(reason.finding(), reason.figures())));
        if (look.line().reports() > 0) {
            reasons.add(words.reports(look.line().reports()));
        }
        return new ItemsView.First(address(look.line()), stem(look.line()), reasons);
    }

    private ItemsView.Filter filter(ItemChoice choice) {
        List<ItemsView.Option> topics = new ArrayList<>();
        topics.add(
                new ItemsView.Option("", texts.of("items.all"), choice.topic().isEmpty()));
        for (Topic topic : set.metadata().topics()) {
            topics.add(
                    new ItemsView.Option(topic.id(), topic.title(), topic.id().equals(choice.topic())));
        }
        List<ItemsView.Option> types = new ArrayList<>();
        types.add(new ItemsView.Option("", texts.of("items.all"), choice.type().isEmpty()));
        lines.stream()
                .map(line -> line.entry().type().code())
                .distinct()
                .sorted()
                .forEach(type ->
                        types.add(new ItemsView.Option(type, texts.of("type." + type), type.equals(choice.type()))));
        return new ItemsView.Filter(
                topics,
                types,
                choice.words(),
                choice.context().code(),
                choice.order().code(),
                choice.descending() ? "down" : "up",
                "/sets/" + set.metadata().slug() + "/items");
    }

    private List<ItemsView.Head> heads(ItemChoice choice) {
        List<ItemsView.Head> heads = new ArrayList<>();
        for (Order order : Order.values()) {
            String sorted = order != choice.order() ? "none" : choice.descending() ? "descending" : "ascending";
            heads.add(new ItemsView.Head(
                    texts.of("items.head." + order.code()),
                    texts.of("items.says." + order.code()),
                    address(choice.by(order)),
                    sorted));
        }
        return heads;
    }

    private ItemsView.Row row(ItemLine line, Context context) {
        String topic = set.metadata().topics().stream()
                .filter(each -> each.id().equals(line.entry().topic()))
                .map(Topic::title)
                .findFirst()
                .orElse("");
        String about = topic + " · " + texts.of("type." + line.entry().type().code());
        return line.in(context)
                .map(figures -> {
                    List<Finding> findings = Finding.of(figures, usual.getOrDefault(context, OptionalDouble.empty()));
                    return new ItemsView.Row(
                            address(line),
                            stem(line),
                            about,
                            List.of(
                                    texts.of("items.count", figures.answers()),
                                    words.percent(figures.facility()),
                                    words.number(figures.discrimination()),
                                    words.number(figures.index()),
                                    figures.options().isEmpty() ? "–" : Long.toString(figures.idle()),
                                    words.seconds(figures.median())),
                            words.verdict(figures, findings),
                            !findings.isEmpty());
                })
                .orElseGet(() -> new ItemsView.Row(
                        address(line), stem(line), about, List.of(), texts.of("items.verdict.none"), false));
    }

    private ItemsView.Held held(ItemReportStore.Administration held) {
        boolean stated = held.alpha().isPresent() && held.complete() * 2 >= held.sittings();
        return new ItemsView.Held(
                words.context(held.context()),
                DAY.format(held.heldAt().atZone(zone)),
                texts.of("items.count", held.sittings()),
                texts.of("items.count", held.items()),
                stated ? words.number(held.alpha()) : "–",
                words.reliable(held));
    }

    private String stem(ItemLine line) {
        return library.question(line.entry().id()).asked().plain();
    }

    private String address(ItemLine line) {
        return "/sets/" + set.metadata().slug() + "/items/" + line.entry().question();
    }

    private String address(ItemChoice choice) {
        return "/sets/" + set.metadata().slug() + "/items?" + choice.query();
    }
}
