package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.Recent;
import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.grading.Guessing;
import app.footnote.grading.Outcome;
import app.footnote.grading.Sureness;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import app.footnote.study.RoundPlan.Asked;
import app.footnote.study.RoundStore.Chosen;
import app.footnote.study.RoundStore.State;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rounds of questions: started, shown, answered and looked back at. */
public final class Practice {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int ROUNDS_AT_HAND = 2_000;

    private final Database database;
    private final Library library;
    private final Ids ids;
    private final InstantSource clock;
    private final LongSupplier seeds;
    private final CardFold fold;
    private final Recent<RoundPlan> plans = new Recent<>(ROUNDS_AT_HAND);

    /** @param seeds where a round's choice of questions and their presentations come from */
    public Practice(
            Database database, Library library, Ids ids, InstantSource clock, LongSupplier seeds, CardFold fold) {
        this.database = database;
        this.library = library;
        this.ids = ids;
        this.clock = clock;
        this.seeds = seeds;
        this.fold = fold;
    }

    /**
     * Starts a round and gives its id; empty where no question fits the request.
     *
     * @throws NotFound where there is no such set
     */
    public OptionalLong start(long person, RoundRequest request) {
        PublishedSet set = set(request.set());
        return start(person, request, set, set.entries());
    }

    /**
     * Starts a round with the cards that were missed in another one; empty where none was.
     *
     * @throws NotFound where the person has no such round
     */
    public OptionalLong again(long person, long round) {
        RoundSummary summary = summary(person, round);
        Set<Long> cards = summary.missed().stream().map(RoundItem::card).collect(Collectors.toSet());
        PublishedSet set = set(summary.round().request().set());
        List<Entry> entries = set.entries().stream()
                .filter(entry -> cards.contains(entry.card()))
                .toList();
        RoundRequest before = summary.round().request();
        return start(person, before.mock() ? before.ofSize(before.size()) : before, set, entries);
    }

    /**
     * Starts a round with these cards of a set; empty where it has none of them any more.
     *
     * @throws NotFound where there is no such set
     */
    public OptionalLong startWith(long person, String slug, Set<Long> cards) {
        PublishedSet set = set(slug);
        List<Entry> entries = set.entries().stream()
                .filter(entry -> cards.contains(entry.card()))
                .toList();
        return start(person, RoundRequest.mixed(slug).ofSize(Math.max(1, cards.size())), set, entries);
    }

    /**
     * A question of a round.
     *
     * @param position from 1
     * @throws NotFound where the person has no such round or the round no such position
     */
    public RoundItem item(long person, long round, int position) {
        RoundPlan plan = plan(person, round);
        Asked asked = asked(plan, position);
        State state = database.read(handle -> RoundStore.selectState(handle, round, position));
        return item(plan, position, presentation(asked), state);
    }

    /** How the question is presented, whether or not it was answered. */
    Presentation presentation(long person, long round, int position) {
        return presentation(asked(plan(person, round), position));
    }

    /**
     * Answers a question of a round. The first answer counts: a later one changes nothing and gets the first back.
     *
     * @param sureness how sure the learner says they are, or null where they do not say
     * @param took from seeing the question to answering it, or null where nobody knows
     * @throws NotFound where the person has no such round or the round no such position
     * @throws IllegalArgumentException with a sentence, when the answer does not fit the question
     */
    public RoundItem answer(
            long person, long round, int position, Given given, @Nullable Sureness sureness, @Nullable Duration took) {
        return answer(person, round, position, presentation(person, round, position), given, sureness, took);
    }

    /** @param shown how the question is presented */
    RoundItem answer(
            long person,
            long round,
            int position,
            Presentation shown,
            Given given,
            @Nullable Sureness sureness,
            @Nullable Duration took) {
        RoundPlan plan = plan(person, round);
        Asked asked = asked(plan, position);
        Outcome outcome = Grader.grade(shown, given);
        State state = database.write(handle -> {
            State before = RoundStore.selectState(handle, round, position);
            if (before.answer() != null) {
                return before;
            }
            Response response = new Response(
                    ids.next(),
                    null,
                    before.person(),
                    asked.questionVersion(),
                    asked.card(),
                    Context.STUDY,
                    round,
                    asked.seed(),
                    given,
                    outcome,
                    Guessing.answers(shown),
                    sureness,
                    clock.instant(),
                    likely(took));
            ResponseStore.insert(handle, response, shown);
            RoundStore.updateResponse(handle, round, position, response.id());
            if (shown.judged().counts()) {
                fold.add(handle, response, plan.set());
            }
            return before.answeredWith(given, outcome);
        });
        return item(plan, position, shown, state);
    }

    /**
     * A round as far as it got.
     *
     * @throws NotFound where the person has no such round
     */
    public RoundSummary summary(long person, long round) {
        RoundPlan plan = plan(person, round);
        List<State> states = database.read(handle -> RoundStore.selectStates(handle, round));
        return new RoundSummary(
                plan.round(),
                IntStream.range(0, states.size())
                        .mapToObj(
                                i -> item(plan, i + 1, presentation(plan.asked().get(i)), states.get(i)))
                        .toList());
    }

    private OptionalLong start(long person, RoundRequest request, PublishedSet set, List<Entry> entries) {
        var held = database.read(handle -> CardStateStore.selectOfSet(handle, person, set.id()));
        Random random = new Random(seeds.getAsLong());
        Map<Long, List<Entry>> forms = new Turns(held, clock.instant(), random)
                .of(entries.stream().filter(request::fits).toList());
        List<Entry> wanted =
                request.mock() ? MockExam.draw(entries, request.size(), random) : Selection.of(forms, request.size());
        List<Chosen> chosen = wanted.stream()
                .map(entry -> new Chosen(entry.id(), random.nextLong()))
                .toList();
        if (chosen.isEmpty()) {
            return OptionalLong.empty();
        }
        Round round = new Round(ids.next(), request, chosen.size(), clock.instant());
        database.run(handle -> {
            RoundStore.insertRound(handle, round, person, set.id());
            RoundStore.insertItems(handle, round.id(), chosen);
        });
        return OptionalLong.of(round.id());
    }

    private PublishedSet set(String slug) {
        return library.set(slug).orElseThrow(() -> new NotFound("There is no question set “" + slug + "”."));
    }

    private RoundPlan plan(long person, long round) {
        RoundPlan plan = plans.find(round);
        if (plan == null || plan.person() != person) {
            plan = database.read(handle -> RoundStore.selectPlan(handle, round)).orElseThrow(Practice::noSuchRound);
            plans.keep(round, plan);
        }
        if (plan.person() != person) {
            throw noSuchRound();
        }
        return plan;
    }

    private static Asked asked(RoundPlan plan, int position) {
        if (position < 1 || position > plan.asked().size()) {
            throw noSuchRound();
        }
        return plan.asked().get(position - 1);
    }

    private Presentation presentation(Asked asked) {
        return library.shown(asked.questionVersion(), asked.seed());
    }

    private static RoundItem item(RoundPlan plan, int position, Presentation shown, State state) {
        Asked asked = plan.asked().get(position - 1);
        return new RoundItem(
                plan.round(),
                state.setVersion(),
                position,
                asked.questionVersion(),
                asked.card(),
                shown,
                state.answer(),
                state.answered(),
                state.next());
    }

    /** A time that somebody can have taken: a page left open over night says nothing. */
    private static @Nullable Duration likely(@Nullable Duration took) {
        return took == null || took.isNegative() || took.compareTo(LONGEST) > 0 ? null : took;
    }

    private static NotFound noSuchRound() {
        return new NotFound("There is no such question in a round of yours.");
    }
}
