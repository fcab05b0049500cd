package app.footnote.report.items;

import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.report.Sheet;
import app.footnote.response.Context;
import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a set as a table to take away: a row for each question and context in which it was answered. */
final class ItemSheet {
    private ItemSheet() {}

    static Sheet of(PublishedSet set, List<ItemLine> lines, Library library, Texts texts) {
        Map<Context, OptionalDouble> usual = ItemStatistics.usualTimes(lines);
        ItemWords words = new ItemWords(texts);
        List<String> columns = Stream.of(
                        "question",
                        "id",
                        "topic",
                        "type",
                        "context",
                        "answers",
                        "facility",
                        "guess",
                        "pairs",
                        "discrimination",
                        "index",
                        "idle",
                        "timed",
                        "seconds",
                        "verdict",
                        "reports")
                .map(name -> texts.of("items.column." + name))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ItemLine line : lines) {
            for (Context context : ItemPage.CONTEXTS) {
                line.in(context).ifPresent(figures -> rows.add(row(line, figures, library, texts, words, usual)));
            }
        }
        return new Sheet(set.metadata().title() + " " + texts.of("items.title"), columns, rows);
    }

    private static List<@Nullable Object> row(
            ItemLine line,
            ItemFigures figures,
            Library library,
            Texts texts,
            ItemWords words,
            Map<Context, OptionalDouble> usual) {
        var question = library.question(line.entry().id());
        List<@Nullable Object> row = new ArrayList<>();
        row.add(question.asked().plain());
        row.add(question.id());
        row.add(line.entry().topic());
        row.add(texts.of("type." + line.entry().type().code()));
        row.add(words.context(figures.context()));
        row.add(figures.answers());
        row.add(figures.facility());
        row.add(figures.guess());
        row.add(figures.pairs());
        row.add(value(figures.discrimination()));
        row.add(value(figures.index()));
        row.add(figures.options().isEmpty() ? null : figures.idle());
        row.add(figures.timed());
        row.add(value(figures.median()));
        row.add(words.verdict(
                figures, Finding.of(figures, usual.getOrDefault(figures.context(), OptionalDouble.empty()))));
        row.add(line.reports());
        return row;
    }

    private static @Nullable Object value(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
