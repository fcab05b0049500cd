package app.footnote.attempt;

import app.footnote.attempt.AttemptView.Place;
import app.footnote.attempt.Attempts.Course;
import app.footnote.attempt.ItemView.Told;
import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.grading.Outcome;
import app.footnote.question.Footnotes;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.question.Quotes;
import app.footnote.question.RightAnswer;
import app.footnote.question.SetMetadata;
import app.footnote.response.KeyNotices;
import app.footnote.web.Texts;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays out what a student sees of assignments and attempts. */
public final class AttemptPages {
    private static final Given NOTHING = new Given.Nothing();

    private final Assignments assignments;
    private final Attempts attempts;
    private final Submissions submissions;
    private final Library library;
    private final Quotes quotes;
    private final Texts texts;
    private final InstantSource clock;

    public AttemptPages(
            Assignments assignments,
            Attempts attempts,
            Submissions submissions,
            Library library,
            Quotes quotes,
            Texts texts,
            InstantSource clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.submissions = submissions;
        this.library = library;
        this.quotes = quotes;
        this.texts = texts;
        this.clock = clock;
    }

    /** What somebody has to do and did, what is open first. */
    public List<AssignmentLine> lines(long person) {
        return attempts.own(person).stream()
                .map(this::line)
                .sorted((one, other) -> Boolean.compare(other.open(), one.open()))
                .toList();
    }

    /** What somebody can do now or soon. */
    public List<AssignmentLine> toDo(long person) {
        return lines(person).stream()
                .filter(line -> line.open() || line.standing().state() == Standing.State.WAITING)
                .toList();
    }

    private AssignmentLine line(Attempts.Own own) {
        Assignment assignment = own.assignment();
        Instant now = clock.instant();
        return new AssignmentLine(
                assignment.id(),
                assignment.title(),
                assignment.className(),
                own.standing(),
                own.standing().when().or(() -> own.terms().due()).map(when -> Moment.of(when, assignment.zone(), now)),
                result(own));
    }

    /** What counts of somebody's attempts, where it is told. */
    private String result(Attempts.Own own) {
        AssignmentRules rules = own.terms().rules();
        List<Double> scores = new ArrayList<>();
        boolean told = true;
        for (Attempt attempt : own.attempts()) {
            if (attempt.score().isPresent()) {
                scores.add(attempt.score().getAsDouble());
                told &= rules.review().shows(ReviewPart.POINTS, time(own.terms(), attempt));
            }
        }
        OptionalDouble counts = rules.counts().of(scores);
        return told && counts.isPresent() ? points(counts.getAsDouble() * rules.points(), rules.points()) : "";
    }

    private ReviewTime time(Terms terms, Attempt attempt) {
        return ReviewTime.at(clock.instant(), attempt.submittedAt(), terms.closes());
    }

    AssignmentView assignment(Attempts.Own own, String problem) {
        Assignment assignment = own.assignment();
        AssignmentRules rules = own.terms().rules();
        Instant now = clock.instant();
        PublishedSet set = library.version(assignments.version(assignment));
        ZonedTimes times = new ZonedTimes(assignment.zone(), assignment.zone());
        List<AssignmentView.AttemptLine> lines = new ArrayList<>();
        for (Attempt attempt : own.attempts()) {
            boolean told = rules.review().shows(ReviewPart.POINTS, time(own.terms(), attempt));
            lines.add(new AssignmentView.AttemptLine(
                    attempt.id(),
                    lines.size() + 1,
                    Moment.of(attempt.startedAt(), assignment.zone(), now),
                    attempt.submitted(),
                    told && attempt.score().isPresent()
                            ? points(attempt.score().getAsDouble() * rules.points(), rules.points())
                            : ""));
        }
        return new AssignmentView(
                assignment.id(),
                assignment.title(),
                assignment.className(),
                new RulesInWords(set, times, texts).of(own.terms(), now),
                own.standing(),
                own.standing().when().map(when -> Moment.of(when, assignment.zone(), now)),
                now,
                rules.passwordHash() != null,
                problem,
                assignment.zone().getId().replace('_', ' '),
                lines,
                own.attempts().size() > 1 ? result(own) : "",
                "/sets/" + set.metadata().slug());
    }

    private String study(Assignment assignment) {
        return "/sets/"
                + library.version(assignments.version(assignment)).metadata().slug();
    }

    /**
     * The page on which an attempt is worked on.
     *
     * @param position the question that it shows, where it shows one
     * @param problems why what was sent of a question is no answer yet, as a message's key
     */
    AttemptView working(
            Course course, Assignment assignment, int position, Attempts.Opened opened, Map<Integer, String> problems) {
        AssignmentRules rules = assignment.rules();
        AttemptPlan plan = course.plan();
        Answers answers = answers(plan.id());
        List<Integer> shown = rules.oneAtATime()
                ? List.of(position)
                : IntStream.rangeClosed(1, plan.size()).boxed().toList();
        Instant now = clock.instant();
        List<ItemView> items = new ArrayList<>();
        Set<ReviewPart> during = parts(rules.review(), ReviewTime.DURING);
        for (int at : shown) {
            boolean locked = answers.locked(at)
                    || rules.forwardOnly() && at < course.attempt().reached();
            Given given = answers.given(at);
            boolean tell = locked && rules.review().tellsDuring();
            Footnotes footnotes = tell ? footnotes(plan) : null;
            ItemLayout layout =
                    new ItemLayout(at, plan.shownAt(at), given, tell ? during : Set.of(ReviewPart.ATTEMPT), footnotes);
            Told told = tell ? told(plan.shownAt(at), given, during, layout, null, null) : null;
            items.add(layout.view(answers.flagged(at), locked, problems.get(at), told));
        }
        return new AttemptView(
                plan.id(),
                "/attempts/" + plan.id(),
                assignment.title(),
                assignment.className(),
                items,
                places(course, rules, answers, rules.oneAtATime() ? position : 0),
                now,
                course.end().map(end -> Moment.of(end, assignment.zone(), now)),
                opened.device(),
                opened.elsewhere(),
                answers.last().map(last -> Moment.exact(last, assignment.zone())),
                givenBack(course),
                rules.forwardOnly(),
                rules.oneAtATime(),
                rules.review().tellsDuring());
    }

    private String givenBack(Course course) {
        Duration back = course.end().isPresent() && course.attempt().endsAt().isPresent()
                ? Duration.between(course.attempt().endsAt().get(), course.end().get())
                : Duration.ZERO;
        return back.isZero() ? "" : new SpokenLength(back).in(texts);
    }

    private static List<Place> places(Course course, AssignmentRules rules, Answers answers, int here) {
        return IntStream.rangeClosed(1, course.plan().size())
                .mapToObj(at -> new Place(
                        at,
                        !(answers.given(at) instanceof Given.Nothing),
                        answers.flagged(at),
                        at == here,
                        rules.forwardOnly() && at != course.attempt().reached()))
                .toList();
    }

    OverviewView overview(Course course, Assignment assignment) {
        Instant now = clock.instant();
        return new OverviewView(
                course.plan().id(),
                "/attempts/" + course.plan().id(),
                assignment.title(),
                places(course, assignment.rules(), answers(course.plan().id()), 0),
                course.end().map(end -> Moment.of(end, assignment.zone(), now)),
                course.end()
                        .map(end -> Math.max(0, Duration.between(now, end).toSeconds()))
                        .orElse(0L));
    }

    /** How much of a question's changed key somebody may be told now who made the attempt. */
    public KeyNotices.Telling telling(long person, long attempt) {
        return attempts.course(person, attempt)
                .flatMap(course -> assignments
                        .find(course.attempt().assignment())
                        .map(assignment -> {
                            Terms terms = assignments.terms(assignment, person);
                            Set<ReviewPart> parts = parts(assignment.rules().review(), time(terms, course.attempt()));
                            return new KeyNotices.Telling(
                                    parts.containsAll(Set.of(ReviewPart.ATTEMPT, ReviewPart.KEY)),
                                    parts.contains(ReviewPart.POINTS));
                        }))
                .orElse(new KeyNotices.Telling(false, false));
    }

    /** A submitted attempt, as far as it may be looked at now. */
    HandedInView review(Course course, Assignment assignment, Terms terms) {
        AttemptPlan plan = course.plan();
        Attempt attempt = course.attempt();
        ReviewTime time = time(terms, attempt);
        Set<ReviewPart> parts = parts(assignment.rules().review(), time);
        AssignmentRules rules = assignment.rules();
        Score score = submissions.score(plan, rules);
        List<Adjustment> adjustments = submissions.adjustments(plan.id());
        Footnotes footnotes = footnotes(plan);
        List<ItemView> items = new ArrayList<>();
        if (parts.contains(ReviewPart.ATTEMPT)) {
            Answers answers = answers(plan.id());
            for (int at = 1; at <= plan.size(); at++) {
                Given given = answers.given(at);
                ItemLayout layout = new ItemLayout(at, plan.shownAt(at), given, parts, footnotes);
                String points = parts.contains(ReviewPart.POINTS)
                        ? points(score.questions().get(at - 1), plan.most(rules.points()))
                        : null;
                Told told = told(plan.shownAt(at), given, parts, layout, points, reason(adjustments, at));
                items.add(layout.view(answers.flagged(at), true, null, told));
            }
        }
        long late = attempts.saves(plan.id()).stream().filter(Save::late).count();
        return new HandedInView(
                assignment.title(),
                "/assignments/" + assignment.id(),
                texts.of(
                        attempt.submittedBy() == Submitter.SERVER ? "handed.ended" : "handed.submitted",
                        Moment.of(attempt.submittedAt().orElseThrow(), assignment.zone(), clock.instant())
                                .text()),
                parts.contains(ReviewPart.POINTS) ? points(score.total(), rules.points()) : "",
                items,
                footnotes.notes(),
                later(rules.review(), time, terms, assignment),
                late,
                study(assignment));
    }

    /** What is shown only when nobody can work any more. */
    private String later(ReviewMatrix review, ReviewTime time, Terms terms, Assignment assignment) {
        boolean more = time != ReviewTime.AFTER_CLOSE
                && !parts(review, time).containsAll(parts(review, ReviewTime.AFTER_CLOSE));
        return more && terms.closes().isPresent()
                ? texts.of(
                        "handed.later",
                        Moment.of(terms.closes().get(), assignment.zone(), clock.instant())
                                .text())
                : "";
    }

    static @Nullable String reason(List<Adjustment> adjustments, int position) {
        String reason = null;
        for (Adjustment adjustment : adjustments) {
            if (adjustment.position().equals(OptionalInt.of(position))) {
                reason = adjustment.reason();
            }
        }
        return reason;
    }

    static Told told(
            Presentation shown,
            Given given,
            Set<ReviewPart> parts,
            ItemLayout layout,
            @Nullable String points,
            @Nullable String adjusted) {
        Question question = shown.question();
        boolean beside = shown.options().isEmpty() && shown.left().isEmpty();
        boolean explained = parts.contains(ReviewPart.FEEDBACK) && parts.contains(ReviewPart.KEY);
        return new Told(
                parts.contains(ReviewPart.CORRECTNESS) ? verdict(shown, given) : null,
                shown.judged().counts() ? points : null,
                adjusted,
                beside && parts.contains(ReviewPart.KEY) ? new RightAnswer(shown).text() : null,
                explained ? question.taught() : null,
                layout.notes());
    }

    private static String verdict(Presentation shown, Given given) {
        if (!shown.judged().counts()) {
            return "dropped";
        }
        if (given instanceof Given.Nothing) {
            return "none";
        }
        Outcome outcome = Grader.grade(shown, given);
        return outcome.correct() ? "right" : outcome.score() > 0 ? "partly" : "wrong";
    }

    private Footnotes footnotes(AttemptPlan plan) {
        SetMetadata set = library.version(plan.setVersion()).metadata();
        return new Footnotes(set, quotes, OptionalLong.of(plan.person()));
    }

    private static Set<ReviewPart> parts(ReviewMatrix review, ReviewTime time) {
        Set<ReviewPart> parts = EnumSet.noneOf(ReviewPart.class);
        for (ReviewPart part : ReviewPart.values()) {
            if (review.shows(part, time)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private String points(double points, double most) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        return texts.of("handed.points", format.format(points), format.format(most));
    }

    private Answers answers(long attempt) {
        Attempts.Kept kept = attempts.kept(attempt);
        Map<Integer, Save> saves = new HashMap<>();
        kept.answers().forEach(save -> saves.put(save.position(), save));
        Map<Integer, SaveStore.Mark> marks = new HashMap<>();
        kept.marks().forEach(mark -> marks.put(mark.position(), mark));
        return new Answers(saves, marks);
    }

    /** What was answered and marked so far, by question. */
    private record Answers(Map<Integer, Save> saves, Map<Integer, SaveStore.Mark> marks) {
        Given given(int position) {
            Save save = saves.get(position);
            return save == null ? NOTHING : save.given();
        }

        boolean flagged(int position) {
            SaveStore.Mark mark = marks.get(position);
            return mark != null && mark.flagged();
        }

        boolean locked(int position) {
            SaveStore.Mark mark = marks.get(position);
            return mark != null && mark.locked();
        }

        Optional<Instant> last() {
            return saves.values().stream().map(Save::receivedAt).max(Instant::compareTo);
        }
    }
}
