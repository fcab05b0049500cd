package app.footnote.report.items;

import app.footnote.response.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Which questions to look at first, with all that speaks for it. */
final class FirstLooks {
    private FirstLooks() {}

    /** A finding in one context. */
    record Reason(Finding finding, ItemFigures figures) {}

    /** A question with its reasons, the gravest first; it may have none but its reports. */
    record Look(ItemLine line, List<Reason> reasons) {
        int weight() {
            return reasons.stream()
                            .mapToInt(reason -> reason.finding().weight())
                            .sum()
                    + (line.reports() > 0 ? Finding.REPORTED.weight() + line.reports() : 0);
        }
    }

    static List<Reason> reasons(ItemLine line, Map<Context, OptionalDouble> usual) {
        List<Reason> reasons = new ArrayList<>();
        line.figures()
                .forEach((context, figures) -> Finding.of(figures, usual.getOrDefault(context, OptionalDouble.empty()))
                        .forEach(finding -> reasons.add(new Reason(finding, figures))));
        reasons.sort(Comparator.comparing(Reason::finding)
                .thenComparing(reason -> -reason.figures().answers()));
        // that nobody takes an option is the same wherever it is seen
        return reasons.stream()
                .filter(reason -> reason.finding() != Finding.IDLE
                        || reasons.stream()
                                .filter(other -> other.finding() == Finding.IDLE)
                                .findFirst()
                                .filter(reason::equals)
                                .isPresent())
                .toList();
    }

    /** The gravest first. */
    static List<Look> of(List<ItemLine> lines, Map<Context, OptionalDouble> usual, int most) {
        return lines.stream()
                .map(line -> new Look(line, reasons(line, usual)))
                .filter(look -> look.weight() > 0)
                .sorted(Comparator.comparingInt(Look::weight).reversed())
                .limit(most)
                .toList();
    }
}
