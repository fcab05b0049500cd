package app.footnote.study;

import app.footnote.question.Footnotes;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.study.queue.DayQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lays out the end of a session: how it went, and what was missed with its footnotes. */
final class DonePage {
    private final Library library;
    private final StudySummary summary;
    private final DayQueue left;

    /** @param left what is still due today beyond the session */
    DonePage(Library library, StudySummary summary, DayQueue left) {
        this.library = library;
        this.summary = summary;
        this.left = left;
    }

    /** @param footnotes collects the citations of a set */
    DoneView view(Function<PublishedSet, Footnotes> footnotes) {
        List<StudyTurn> missed = summary.missed();
        // footnotes are numbered on a page of one set; a session over several shows those of the first
        Optional<PublishedSet> set = missed.stream()
                .findFirst()
                .flatMap(turn -> library.sets().stream()
                        .filter(each -> each.id() == turn.set())
                        .findFirst());
        Optional<Footnotes> notes = set.map(footnotes);
        List<ResultView.Missed> lines = new ArrayList<>();
        for (StudyTurn turn : missed) {
            Question question = library.question(turn.questionVersion());
            boolean cited = set.filter(each -> each.id() == turn.set()).isPresent();
            lines.add(new ResultView.Missed(
                    "/cards/" + turn.card(),
                    question.stem().replace(QuestionPage.BLANK, "…"),
                    new RightAnswer(Presentation.of(question, turn.seed())).text(),
                    question.explanation(),
                    false,
                    cited ? notes.orElseThrow().cite(question.facts(), question.citations()) : List.of()));
        }
        return new DoneView(
                summary.session().address(),
                summary.session().request().set(),
                summary.answered(),
                summary.right(),
                summary.more(),
                left.size(),
                summary.undoable(),
                lines,
                notes.map(Footnotes::notes).orElse(List.of()),
                "/sets/" + set.map(each -> each.metadata().slug()).orElse(""));
    }
}
