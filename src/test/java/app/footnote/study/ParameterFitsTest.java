package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import app.footnote.question.SmallSet;
import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import app.footnote.study.memory.Parameters;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

class ParameterFitsTest {
    private static final int CARDS = 40;

    private final Deque<Runnable> work = new ArrayDeque<>();

    @StoreTest
    void betterParametersAreStoredAndTheCardsFoldedAnewWithThem(Database database) {
        Learner learner = steady(database, 500);
        List<Map<String, Object>> states = learner.rows("card_state");
        ParameterFits fits = fits(learner);
        fits.start(learner.person);
        assertThat(fits.of(learner.person)).contains(new ParameterFit.Running(0));
        work.remove().run();
        assertThat(fits.of(learner.person).orElseThrow()).isInstanceOfSatisfying(ParameterFit.Done.class, done -> {
            assertThat(done.improved()).isTrue();
            assertThat(done.reviews()).isEqualTo(500);
            assertThat(done.lossAfter()).isLessThan(done.lossBefore());
        });
        Parameters fitted = database.read(handle -> new Schedules(learner.days).parameters(handle, learner.person));
        assertThat(fitted).isNotEqualTo(Parameters.FSRS_6);
        assertThat(learner.rows("fitted_parameters"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("model")).isEqualTo("FSRS-6"));
        assertThat(learner.rows("card_state")).hasSameSizeAs(states).isNotEqualTo(states);
    }

    @StoreTest
    void fewReviewsChangeNothingAndSayHowManyAreNeeded(Database database) {
        Learner learner = steady(database, 60);
        ParameterFits fits = fits(learner);
        fits.start(learner.person);
        work.remove().run();
        assertThat(fits.of(learner.person)).contains(new ParameterFit.TooFew(60, 400));
        assertThat(learner.rows("fitted_parameters")).isEmpty();
    }

    @StoreTest
    void oneFittingAtATimeGoesOnForEachPerson(Database database) {
        Learner learner = new Learner(database, 1);
        ParameterFits fits = fits(learner);
        assertThat(fits.of(learner.person)).isEmpty();
        fits.start(learner.person);
        fits.start(learner.person);
        assertThat(work).hasSize(1);
        work.remove().run();
        fits.start(learner.person);
        assertThat(work).hasSize(1);
    }

    @StoreTest
    void whatIsCancelledChangesNothingAndCanBeStartedAgain(Database database) {
        Learner learner = steady(database, 420);
        ParameterFits fits = fits(learner);
        fits.start(learner.person);
        fits.cancel(learner.person);
        work.remove().run();
        assertThat(fits.of(learner.person)).isEmpty();
        assertThat(learner.rows("fitted_parameters")).isEmpty();
        assertThat(fits.reviews(learner.person)).isEqualTo(420);
        fits.start(learner.person);
        work.remove().run();
        assertThat(fits.of(learner.person).orElseThrow()).isInstanceOf(ParameterFit.Done.class);
    }

    @StoreTest
    void progressRisesWhileItGoesOn(Database database) {
        Learner learner = steady(database, 420);
        List<Double> told = new ArrayList<>();
        learner.fold.rebuild(database, learner.person, told::add);
        assertThat(told).isSorted().endsWith(1.0);
    }

    private ParameterFits fits(Learner learner) {
        return new ParameterFits(
                learner.database, learner.ids, learner.clock, new Schedules(learner.days), learner.fold, work::add);
    }

    /** Somebody who recalls every card every third day, which the published parameters expect much less of. */
    private static Learner steady(Database database, int reviews) {
        Learner learner = new Learner(database, 7);
        learner.publish(SmallSet.ofCards("bodies", CARDS));
        List<Entry> entries = learner.library.set("bodies").orElseThrow().entries().stream()
                .filter(entry -> entry.type() == QuestionType.CARD)
                .toList();
        database.run(handle -> {
            for (int i = 0; i < reviews; i++) {
                Response response = recalled(learner, entries.get(i % CARDS));
                ResponseStore.insert(handle, response);
                learner.fold.add(handle, response);
                learner.later(Duration.ofMinutes(3 * 24 * 60 / CARDS));
            }
        });
        return learner;
    }

    private static Response recalled(Learner learner, Entry entry) {
        return new Response(
                learner.ids.next(),
                null,
                learner.person,
                entry.id(),
                entry.card(),
                Context.STUDY,
                1,
                1,
                new Given.Graded(3),
                new Outcome(true, 1),
                0,
                null,
                learner.now.get(),
                null);
    }
}
