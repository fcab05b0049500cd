package app.footnote.report.items;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.report.items.ItemReportStore.Row;
import app.footnote.response.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What answers tell about the questions of a set as it is now. */
public final class ItemStatistics {
    private static final int ADMINISTRATIONS = 12;

    private final Database database;
    private final Library library;

    public ItemStatistics(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /** The questions of the set in their order. */
    List<ItemLine> lines(PublishedSet set) {
        Map<Long, List<Row>> rows = new HashMap<>();
        for (Row row : database.read(handle -> ItemReportStore.selectOfSet(handle, set.id()))) {
            rows.computeIfAbsent(row.question(), first -> new ArrayList<>()).add(row);
        }
        Map<Long, Integer> reports = database.read(handle -> ItemReportStore.selectReports(handle, set.id()));
        return set.entries().stream()
                .map(entry -> line(
                        entry,
                        rows.getOrDefault(entry.question(), List.of()),
                        reports.getOrDefault(entry.question(), 0)))
                .toList();
    }

    /** How long a question of the set usually takes in each context: the median of their medians, in seconds. */
    static Map<Context, OptionalDouble> usualTimes(List<ItemLine> lines) {
        Map<Context, OptionalDouble> usual = new EnumMap<>(Context.class);
        for (Context context : Context.values()) {
            double[] medians = lines.stream()
                    .flatMap(line -> line.in(context).stream())
                    .filter(figures -> figures.timed() >= ItemFigures.LEAST_FACILITY)
                    .mapToDouble(figures -> figures.median().orElse(0))
                    .sorted()
                    .toArray();
            usual.put(
                    context,
                    medians.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(medians[medians.length / 2]));
        }
        return usual;
    }

    /** The last assignments and rooms with questions of the set. */
    List<ItemReportStore.Administration> administrations(PublishedSet set) {
        return database.read(handle -> ItemReportStore.selectAdministrations(handle, set.id(), ADMINISTRATIONS));
    }

    /** The versions of the set's questions that say something. */
    Set<Long> saying(PublishedSet set, String words) {
        return database.read(handle -> ItemReportStore.selectSaying(handle, set.version(), words));
    }

    /** How often an option of a question was taken of those who saw it, wherever it was answered. */
    public record TakenOption(String text, boolean key, long shown, long chosen) {}

    /** The id of a question of the set, whatever its version. */
    public Optional<Long> question(PublishedSet set, String key) {
        return database.read(handle -> ItemReportStore.selectQuestion(handle, set.id(), key));
    }

    /** How often the options of a question were taken; none where it is not in the set or was not answered. */
    public List<TakenOption> options(PublishedSet set, long question) {
        return lines(set).stream()
                .filter(line -> line.entry().question() == question)
                .findFirst()
                .map(line -> options(
                        line, ItemForm.options(library.question(line.entry().id()))))
                .orElse(List.of());
    }

    private static List<TakenOption> options(ItemLine line, List<Option> options) {
        List<OptionSums> sums = line.figures().values().stream()
                .map(ItemFigures::options)
                .reduce(List.of(), (one, other) -> OptionSums.plus(one, other, 1));
        List<TakenOption> taken = new ArrayList<>();
        for (int i = 0; i < Math.min(sums.size(), options.size()); i++) {
            OptionSums sum = sums.get(i);
            taken.add(new TakenOption(options.get(i).text(), sum.key(), sum.shown(), sum.chosen()));
        }
        return taken;
    }

    private ItemLine line(Entry entry, List<Row> rows, int reports) {
        Map<Context, ItemSums> sums = new LinkedHashMap<>();
        long elsewhere = 0;
        if (!rows.isEmpty()) {
            String form = rows.stream()
                    .filter(row -> row.version() == entry.id())
                    .map(Row::form)
                    .findFirst()
                    .orElseGet(() -> ItemForm.of(library, entry.id()));
            for (Row row : rows) {
                if (row.form().equals(form)) {
                    sums.merge(row.context(), row.sums(), ItemSums::plus);
                } else {
                    elsewhere += row.sums().answers();
                }
            }
        }
        Map<Context, ItemFigures> figures = new EnumMap<>(Context.class);
        sums.forEach((context, sum) -> figures.put(context, ItemFigures.of(context, sum)));
        return new ItemLine(entry, figures, elsewhere, reports);
    }
}
