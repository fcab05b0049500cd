package app.footnote.study;

import app.footnote.question.Footnote;
import app.footnote.question.Footnotes;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.question.RightAnswer;
import app.footnote.question.SetMetadata;
import app.footnote.study.queue.DayQueue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<Long, List<StudyTurn>> missed = new LinkedHashMap<>();
        summary.missed()
                .forEach(turn -> missed.computeIfAbsent(turn.set(), first -> new ArrayList<>())
                        .add(turn));
        List<ResultView.Missed> lines = new ArrayList<>();
        List<SetNotes> notes = new ArrayList<>();
        int numbered = 0;
        for (Map.Entry<Long, List<StudyTurn>> turns : missed.entrySet()) {
            Optional<PublishedSet> set = library.all().stream()
                    .filter(each -> each.id() == turns.getKey())
                    .findFirst();
            int before = numbered;
            Optional<Footnotes> cited = set.map(footnotes).map(each -> each.after(before));
            turns.getValue().forEach(turn -> lines.add(line(turn, cited)));
            if (cited.isPresent()) {
                SetMetadata of = set.orElseThrow().metadata();
                List<Footnote> found = cited.get().notes();
                notes.add(new SetNotes(of.title(), "/sets/" + of.slug(), found));
                numbered += found.size();
            }
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
                notes.stream().filter(set -> !set.notes().isEmpty()).toList());
    }

    /** A card of a set that is no longer published has no footnotes. */
    private ResultView.Missed line(StudyTurn turn, Optional<Footnotes> footnotes) {
        Question question = library.question(turn.questionVersion());
        return new ResultView.Missed(
                "/cards/" + turn.card(),
                question.asked(),
                new RightAnswer(library.shown(turn.questionVersion(), turn.seed())).markup(),
                question.taught(),
                false,
                footnotes
                        .map(cited -> cited.cite(question.facts(), question.citations()))
                        .orElse(List.of()));
    }
}
