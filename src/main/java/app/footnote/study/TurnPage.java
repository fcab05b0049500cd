package app.footnote.study;

import app.footnote.question.Footnote;
import app.footnote.question.Footnotes;
import app.footnote.question.QuestionType;
import app.footnote.question.Topic;
import app.footnote.response.GivenForm;
import app.footnote.study.TurnView.GradeView;
import app.footnote.study.memory.Grade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays a turn of a session out as its page shows it. */
final class TurnPage {
    private final StudyItem item;
    private final WaitTexts waits;
    private final Instant now;
    private final Neighbours neighbours;
    private final QuestionPage page;

    TurnPage(StudyItem item, WaitTexts waits, Instant now, Neighbours neighbours, Footnotes footnotes) {
        this.item = item;
        this.waits = waits;
        this.now = now;
        this.neighbours = neighbours;
        this.page = new QuestionPage(new SessionPlace(item), item.shown(), footnotes);
    }

    /** Where in a session a question stands. */
    private record SessionPlace(StudyItem item) implements QuestionPage.Place {
        @Override
        public String setTitle() {
            return item.set().metadata().title();
        }

        @Override
        public String setAddress() {
            return "/sets/" + item.set().metadata().slug();
        }

        @Override
        public String topic() {
            String id = item.shown().question().topic();
            return item.set().metadata().topics().stream()
                    .filter(topic -> topic.id().equals(id))
                    .map(Topic::title)
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String address() {
            return next() + "/" + item.turn().number();
        }

        @Override
        public int number() {
            return item.number();
        }

        @Override
        public int count() {
            return item.size();
        }

        @Override
        public int done() {
            return item.done();
        }

        @Override
        public String next() {
            return item.session().address();
        }

        @Override
        public boolean last() {
            return false;
        }
    }

    /** As it is now; {@code revealed} shows the other side of an open card. */
    TurnView view(boolean revealed) {
        RoundItem.Answered answer = item.turn().answer();
        return view(answer == null ? page.open(revealed) : page.answered(answer.given(), answer.outcome()));
    }

    /** After an answer was sent that is none yet. */
    TurnView unfinished(GivenForm.Reading.Unfinished unfinished) {
        return view(page.unfinished(unfinished));
    }

    private TurnView view(QuestionView question) {
        Grade graded = item.graded();
        boolean open = item.turn().isOpen();
        boolean cards = item.shown().question().type() == QuestionType.CARD;
        int lapses = item.state() == null ? 0 : item.state().lapses();
        return new TurnView(
                question,
                item.session().address(),
                item.undoable(),
                missed(),
                item.session().request().cram(),
                open && cards ? grades() : List.of(),
                open ? List.of() : changes(),
                graded == null || !item.waits().containsKey(graded) ? "" : wait(graded),
                item.manner().askSureness()
                        && open
                        && !cards
                        && !item.session().request().cram(),
                item.manner().readAloud() ? item.set().metadata().language() : null,
                Leech.is(lapses) ? lapses : 0,
                item.mark().suspended(),
                item.mark().flagged(),
                item.state() != null,
                !open && item.turn().answer() == null,
                "/cards/" + item.turn().card(),
                neighbours.of(item.set(), item.turn().card(), footnotes(question)));
    }

    private String missed() {
        ClassMiss missed = item.missed();
        return missed == null ? "" : waits.missed(missed);
    }

    private static List<Footnote> footnotes(QuestionView question) {
        QuestionView.BackView back = question.back();
        FeedbackView feedback = question.feedback();
        return feedback != null ? feedback.footnotes() : back != null ? back.footnotes() : List.of();
    }

    private List<GradeView> grades() {
        List<GradeView> grades = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            boolean offered = !item.manner().twoButtons() || grade == Grade.AGAIN || grade == Grade.GOOD;
            if (offered) {
                grades.add(new GradeView(grade.number(), item.waits().isEmpty() ? "" : wait(grade)));
            }
        }
        return grades;
    }

    private List<GradeView> changes() {
        if (item.manner().twoButtons() || item.waits().isEmpty()) {
            return List.of();
        }
        return Stream.of(Grade.HARD, Grade.GOOD, Grade.EASY)
                .filter(grade -> grade != item.graded())
                .map(grade -> new GradeView(grade.number(), wait(grade)))
                .toList();
    }

    private String wait(Grade grade) {
        var state = item.waits().get(grade);
        return state == null ? "" : waits.of(state.due(), item.turn().isOpen() ? now : state.lastReview());
    }
}
