package app.footnote.report.items;

import app.footnote.grading.Given;
import app.footnote.question.Answer;
import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.report.items.Mark.Ticks;
import app.footnote.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

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
                ticks(library.question(response.questionVersion()), response.seed(), response.given()));
    }

    /** All options of a question, the keys first. */
    static List<Option> options(Question question) {
        return question.answer() instanceof Answer.Choice choice
                ? Stream.concat(choice.keys().stream(), choice.distractors().stream())
                        .toList()
                : List.of();
    }

    static Ticks ticks(Question question, long seed, Given given) {
        if (!(question.answer() instanceof Answer.Choice choice)) {
            return Ticks.NONE;
        }
        List<Option> options = options(question);
        List<Presentation.Shown> shown = Presentation.of(question, seed).options();
        List<Integer> picked = given instanceof Given.Chosen chosen ? chosen.positions() : List.of();
        long seen = 0;
        long taken = 0;
        for (int i = 0; i < shown.size(); i++) {
            int option = options.indexOf(shown.get(i).option());
            if (option >= 0 && option < Ticks.MOST) {
                seen |= 1L << option;
                taken |= picked.contains(i) ? 1L << option : 0;
            }
        }
        return new Ticks(choice.keys().size(), Math.min(Ticks.MOST, options.size()), seen, taken);
    }
}
