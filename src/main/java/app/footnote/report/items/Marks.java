package app.footnote.report.items;

import app.footnote.grading.Given;
import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.Presentation.Shown;
import app.footnote.report.items.Mark.Ticks;
import app.footnote.response.Response;
import java.time.Duration;
import java.util.List;

/** Reads answers for what statistics need of them: which options stood at the positions that were ticked. */
final class Marks {
    private final Library library;

    Marks(Library library) {
        this.library = library;
    }

    Mark of(Response response) {
        Duration took = response.took();
        return new Mark(
                response.outcome().score(),
                response.outcome().correct(),
                response.guesses() > 0 ? 1.0 / response.guesses() : 0,
                took == null ? -1 : took.toMillis(),
                ticks(response.questionVersion(), response.seed(), response.given()));
    }

    /** What counts for a question that was handed in without an answer. */
    Mark leftOut(long version, long seed) {
        return new Mark(0, false, 0, -1, ticks(version, seed, new Given.Nothing()));
    }

    private Ticks ticks(long version, long seed, Given given) {
        List<Option> options = ItemForm.options(library.question(version));
        if (options.isEmpty()) {
            return Ticks.NONE;
        }
        Presentation presentation = library.shown(version, seed);
        List<Integer> picked = given instanceof Given.Chosen chosen ? chosen.positions() : List.of();
        long keys = 0;
        long shown = 0;
        long chosen = 0;
        for (int i = 0; i < presentation.options().size(); i++) {
            Shown option = presentation.options().get(i);
            int place = options.indexOf(option.option());
            if (place >= 0 && place < Ticks.MOST) {
                long bit = 1L << place;
                keys |= option.correct() ? bit : 0;
                shown |= bit;
                chosen |= picked.contains(i) ? bit : 0;
            }
        }
        return new Ticks(Math.min(Ticks.MOST, options.size()), keys, shown, chosen);
    }
}
