package app.footnote.classroom;

import app.footnote.classroom.RosterPlan.Outcome;
import app.footnote.classroom.roster.RosterLine;
import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in words what would become of a list. */
final class RosterPreview {
    private final Texts texts;

    RosterPreview(Texts texts) {
        this.texts = texts;
    }

    RosterView.Preview of(RosterPlan plan) {
        List<String> problems = plan.problems().stream()
                .map(problem -> {
                    String text = texts.of("roster.problem." + problem.what(), problem.detail());
                    return problem.line() == 0
                            ? text
                            : texts.of("roster.line", Integer.toString(problem.line())) + " " + text;
                })
                .toList();
        return new RosterView.Preview(
                plan.rows().stream().map(this::line).toList(),
                problems,
                sums(plan),
                String.join(", ", plan.ignored()),
                plan.takesAny());
    }

    private List<String> sums(RosterPlan plan) {
        List<String> sums = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.NEW, Outcome.ENROLLED, Outcome.ASKED, Outcome.THERE)) {
            if (plan.count(outcome) > 0) {
                sums.add(texts.of("roster.sum." + code(outcome), plan.count(outcome)));
            }
        }
        if (plan.doubtful() > 0) {
            sums.add(texts.of("roster.sum.doubtful", plan.doubtful()));
        }
        if (plan.refused() > 0) {
            sums.add(texts.of("roster.sum.refused", plan.refused()));
        }
        return sums;
    }

    private RosterView.Line line(RosterPlan.Row row) {
        RosterLine line = row.line();
        String account = Stream.of(line.mail(), line.login(), line.number())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        Optional<String> why = Optional.of(row.why()).filter(text -> !text.isEmpty());
        String what = why.map(reason -> texts.of("roster.why." + reason, row.detail()))
                .orElseGet(() -> texts.of("roster.what." + code(row.outcome())));
        String kind = row.doubtful() ? "doubtful" : code(row.outcome());
        return new RosterView.Line(
                line.line(),
                line.name(),
                account,
                String.join(", ", line.groups()),
                what,
                row.choice(),
                !row.doubtful(),
                kind);
    }

    private static String code(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
