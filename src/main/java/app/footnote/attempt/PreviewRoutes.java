package app.footnote.attempt;

import app.footnote.attempt.ClassAssignmentRoutes.Desk;
import app.footnote.classroom.SchoolClass;
import app.footnote.grading.Given;
import app.footnote.question.Footnotes;
import app.footnote.question.PublishedSet;
import app.footnote.question.Quotes;
import app.footnote.response.GivenForm;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An assignment tried out as a student has it. All of it is in the forms that go to and fro: nothing is stored. */
public final class PreviewRoutes implements Routes.Group {
    private static final String PREVIEW = ClassAssignmentRoutes.ONE + "/preview";
    private static final int SEEDS = 1_000_000;

    private final Pages pages;
    private final Desk desk;
    private final AttemptPlans plans;
    private final Quotes quotes;
    private final RandomGenerator random;
    private final StaticTemplates templates = new StaticTemplates();

    /** @param random gives each preview its own questions */
    public PreviewRoutes(Pages pages, Desk desk, AttemptPlans plans, Quotes quotes, RandomGenerator random) {
        this.pages = pages;
        this.desk = desk;
        this.plans = plans;
        this.quotes = quotes;
        this.random = random;
    }

    @Override
    public void add(Routes routes) {
        routes.get(PREVIEW, Access.INSTRUCTOR, context -> show(context, random.nextInt(SEEDS), Optional.empty()))
                .post(PREVIEW, Access.INSTRUCTOR, this::handIn);
    }

    private void handIn(Context context) {
        Form form = Gate.formOf(context);
        String sent = form.text("when").orElse("");
        ReviewTime when = Stream.of(ReviewTime.values())
                .filter(time -> time.code().equals(sent))
                .findFirst()
                .orElse(ReviewTime.RIGHT_AFTER);
        show(context, form.number("seed", 0, SEEDS).orElse(0), Optional.of(when));
    }

    private void show(Context context, int seed, Optional<ReviewTime> when) {
        SchoolClass found = desk.taught(context);
        Assignment assignment = desk.given(context, found).assignment();
        PublishedSet set = desk.library().version(desk.assignments().version(assignment));
        long viewer = Gate.viewerOf(context).id();
        AttemptPlan plan = plans.preview(assignment, set.version(), viewer, seed);
        AssignmentRules rules = assignment.rules();
        Map<Integer, Given> given = when.isPresent() ? given(Gate.formOf(context), plan) : Map.of();
        PlanSheet sheet = new PlanSheet(plan, rules, given, pages.texts());
        Set<ReviewPart> parts =
                when.map(time -> parts(rules.review(), time)).orElseGet(() -> Set.of(ReviewPart.ATTEMPT));
        Footnotes footnotes = new Footnotes(set.metadata(), quotes, OptionalLong.of(viewer));
        PreviewView view = new PreviewView(
                ClassAssignmentRoutes.address(found) + "/" + assignment.id(),
                assignment.title(),
                new RulesInWords(set, desk.times(context, found), pages.texts()).of(rules),
                seed,
                when.map(ReviewTime::code).orElse(""),
                when.isPresent() && parts.contains(ReviewPart.POINTS)
                        ? sheet.points(sheet.score().total(), rules.points())
                        : "",
                items(sheet, parts, when.isPresent(), footnotes),
                sheet.open(),
                footnotes.notes(),
                "/sets/" + set.metadata().slug());
        String title = pages.texts().of("preview.title", assignment.title());
        pages.show(context, templates.attemptPreview(pages.page(context, title, "classes"), view));
    }

    private static List<ItemView> items(PlanSheet sheet, Set<ReviewPart> parts, boolean done, Footnotes footnotes) {
        if (!done) {
            return sheet.open();
        }
        return parts.contains(ReviewPart.ATTEMPT) ? sheet.told(parts, sheet.score(), List.of(), footnotes) : List.of();
    }

    private static Set<ReviewPart> parts(ReviewMatrix review, ReviewTime time) {
        return Stream.of(ReviewPart.values())
                .filter(part -> review.shows(part, time))
                .collect(Collectors.toSet());
    }

    /** What is no answer yet counts as none, as at the end of the time. */
    private static Map<Integer, Given> given(Form form, AttemptPlan plan) {
        Map<Integer, Given> given = new HashMap<>();
        for (int at = 1; at <= plan.size(); at++) {
            if (new GivenForm(form, plan.shownAt(at), ItemView.prefix(at)).read()
                    instanceof GivenForm.Reading.Answer answer) {
                given.put(at, answer.given());
            }
        }
        return given;
    }
}
