package app.footnote.attempt;

import app.footnote.account.Names;
import app.footnote.attempt.Attempts.Course;
import app.footnote.grading.Given;
import app.footnote.question.Footnotes;
import app.footnote.question.Library;
import app.footnote.question.Quotes;
import app.footnote.question.SetMetadata;
import app.footnote.web.Fields;
import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Lays one attempt out for those who teach the class. */
final class AttemptLogPage {
    private final Library library;
    private final AttemptLogRoutes.Work work;
    private final Results results;
    private final Names names;
    private final Quotes quotes;
    private final Texts texts;

    AttemptLogPage(
            Library library, AttemptLogRoutes.Work work, Results results, Names names, Quotes quotes, Texts texts) {
        this.library = library;
        this.work = work;
        this.results = results;
        this.names = names;
        this.quotes = quotes;
        this.texts = texts;
    }

    /** What was just sent: the fields of a form that was refused, of which question, or that something was saved. */
    record Shown(Fields fields, Optional<Integer> refused, boolean saved) {}

    AttemptLogView of(Assignment assignment, Course course, ZonedTimes times, String back, Shown shown) {
        AttemptPlan plan = course.plan();
        Attempt attempt = course.attempt();
        AssignmentRules rules = assignment.rules();
        SetMetadata set = library.version(plan.setVersion()).metadata();
        Footnotes footnotes = new Footnotes(set, quotes, OptionalLong.empty());
        Map<Integer, Given> given =
                work.attempts().answers(plan.id()).stream().collect(Collectors.toMap(Save::position, Save::given));
        PlanSheet sheet = new PlanSheet(plan, rules, given, texts);
        Score score = attempt.submitted() ? work.submissions().score(plan, rules) : sheet.score();
        List<ItemView> items = sheet.told(
                EnumSet.allOf(ReviewPart.class), score, work.submissions().adjustments(plan.id()), footnotes);
        List<Save> saves = work.attempts().saves(plan.id());
        Map<Long, SaveStore.Accepted> accepted = results.accepted(plan.id());
        AttemptLog log = new AttemptLog(work.attempts().events(plan.id()), saves, accepted, this::name);
        return new AttemptLogView(
                back + "/attempts/" + plan.id(),
                back,
                assignment.title(),
                name(OptionalLong.of(attempt.person())),
                state(attempt),
                facts(course, times),
                sheet.points(score.total(), rules.points()),
                RulesInWords.number(score.total()),
                score.questions().stream().map(RulesInWords::number).toList(),
                items,
                footnotes.notes(),
                "/sets/" + set.slug(),
                adjusted(plan, times),
                log.facts(times, texts),
                (int) saves.stream()
                        .filter(save -> save.late() && !accepted.containsKey(save.id()))
                        .count(),
                shown.fields(),
                shown.refused(),
                shown.saved());
    }

    private static String state(Attempt attempt) {
        if (!attempt.submitted()) {
            return "running";
        }
        return attempt.submittedBy() == Submitter.SERVER ? "ended" : "submitted";
    }

    private List<String> facts(Course course, ZonedTimes times) {
        Attempt attempt = course.attempt();
        List<String> facts = new ArrayList<>();
        facts.add(texts.of("attempt-log.began", times.words(attempt.startedAt())));
        attempt.submittedAt()
                .ifPresentOrElse(
                        ended -> facts.add(texts.of("attempt-log.ended", times.words(ended))),
                        () -> course.end().ifPresent(end -> facts.add(texts.of("attempt-log.ends", times.words(end)))));
        facts.add(texts.of("attempt-log.zone", times.zone()));
        return facts;
    }

    private List<AttemptLogView.Adjusted> adjusted(AttemptPlan plan, ZonedTimes times) {
        return results.adjusted(plan.id()).stream()
                .map(one -> new AttemptLogView.Adjusted(
                        one.position().isPresent()
                                ? texts.of(
                                        "attempt-log.question", one.position().getAsInt())
                                : texts.of("attempt-log.whole"),
                        RulesInWords.number(one.points()),
                        one.reason(),
                        texts.of("attempt-log.by", name(one.by()), times.words(one.at()))))
                .toList();
    }

    private String name(OptionalLong person) {
        return person.isEmpty()
                ? texts.of("attempt-log.nobody")
                : names.of(person.getAsLong()).orElseGet(() -> texts.of("attempt-log.nobody"));
    }
}
