package app.footnote.author;

import app.footnote.question.Option;
import app.footnote.question.markup.Markup;
import app.footnote.report.items.ItemStatistics.TakenOption;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a better wrong option in place of one that nobody picks, in the draft, by one click. */
public final class DistractorRoutes implements Routes.Group {
    private static final String DISTRACTOR = "/workbench/{draft}/questions/{question}/distractor";
    /** Fewer leave nothing to choose. */
    private static final int LEAST = 2;

    private final Pages pages;
    private final Drafts drafts;
    private final QuestionDesk desk;
    private final DistractorOffers offers;
    private final StaticTemplates templates = new StaticTemplates();

    DistractorRoutes(Pages pages, Drafts drafts, QuestionDesk desk, DistractorOffers offers) {
        this.pages = pages;
        this.drafts = drafts;
        this.desk = desk;
        this.offers = offers;
    }

    @Override
    public void add(Routes routes) {
        routes.get(DISTRACTOR, Access.SIGNED_IN, this::show).post(DISTRACTOR, Access.SIGNED_IN, this::replace);
    }

    private StoredQuestion question(Context context, Draft draft) {
        return desk.find(draft, context.pathParam("question"))
                .filter(found -> String.valueOf(found.fields().get("type")).endsWith("-choice"))
                .orElseThrow(() -> Refusal.notFound("question"));
    }

    private void replace(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts, Regeneration.SOURCES);
        Form form = Gate.formOf(context);
        if (form.text("undo").isPresent()) {
            drafts.undo(draft.set(), Gate.viewerOf(context).id());
            back(context, "said=undone");
            return;
        }
        StoredQuestion question = question(context, draft);
        String one = form.text("option").orElse("");
        Optional<String> other = form.text("other");
        Map<String, Object> fields = question.fields();
        List<String> wrong = DistractorChange.wrongTexts(fields);
        boolean leaves = other.isEmpty();
        if (!wrong.contains(one) || leaves && wrong.size() <= LEAST) {
            back(context, "said=gone");
            return;
        }
        Optional<Option> found =
                other.flatMap(text -> offers.of(draft, question).named(text)).map(DistractorOffers.Offer::option);
        if (!leaves && found.isEmpty()) {
            back(context, "said=gone");
            return;
        }
        put(context, draft, question, one, found.orElse(null));
        back(context, leaves ? "said=left-out" : "said=replaced&option=" + encoded(other.get()));
    }

    private void put(Context context, Draft draft, StoredQuestion question, String one, @Nullable Option other) {
        DraftPart part =
                DraftPart.of(DraftFile.QUESTIONS, question.id(), DistractorChange.in(question.fields(), one, other));
        drafts.apply(draft.set(), Gate.viewerOf(context).id(), "distractor", List.of(DraftEdit.put(part)));
    }

    private void back(Context context, String query) {
        pages.seeOther(
                context,
                EditorPage.address(context.pathParam("draft"), context.pathParam("question")) + "/distractor?" + query);
    }

    private void show(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts, Regeneration.SOURCES);
        StoredQuestion question = question(context, draft);
        DistractorOffers.Offers offered = offers.of(draft, question);
        String replaced = Optional.ofNullable(context.queryParam("option"))
                .filter(DistractorChange.wrongTexts(question.fields())::contains)
                .orElseGet(() -> leastTaken(question, offered.taken()));
        String said = Optional.ofNullable(context.queryParam("said"))
                .filter(each -> each.matches("replaced|left-out|undone|gone"))
                .orElse("");
        DistractorView view = new DistractorView(
                draft.slug(),
                draft.title(),
                EditorPage.address(draft.slug(), question.id()),
                new Markup(
                                String.valueOf(question.fields().get("stem")),
                                "markdown".equals(question.fields().get("text")))
                        .plain(),
                lines(draft, question, offered.taken(), replaced),
                replaced,
                offered.offers().stream().map(this::offer).toList(),
                DistractorChange.wrongTexts(question.fields()).size() > LEAST,
                said.isEmpty() ? "" : pages.texts().of("distractor.said." + said),
                said.equals("replaced") || said.equals("left-out"));
        pages.show(
                context,
                templates.authorDistractor(
                        pages.page(context, pages.texts().of("distractor.title"), "workbench"), view));
    }

    /** Where nothing is named: the wrong option that the smallest share took; the first where nobody answered. */
    private static String leastTaken(StoredQuestion question, List<TakenOption> taken) {
        List<String> wrong = DistractorChange.wrongTexts(question.fields());
        return taken.stream()
                .filter(option -> wrong.contains(option.text()) && option.shown() > 0)
                .min((one, other) -> Double.compare(share(one), share(other)))
                .map(TakenOption::text)
                .orElse(wrong.isEmpty() ? "" : wrong.get(0));
    }

    private static double share(TakenOption option) {
        return option.chosen() / (double) option.shown();
    }

    private List<DistractorView.Line> lines(
            Draft draft, StoredQuestion question, List<TakenOption> taken, String replaced) {
        Map<String, TakenOption> byText =
                taken.stream().collect(Collectors.toMap(TakenOption::text, option -> option, (one, other) -> one));
        List<DistractorView.Line> lines = new ArrayList<>();
        for (String text : DistractorChange.keys(question.fields())) {
            lines.add(new DistractorView.Line(text, true, false, says(byText.get(text)), ""));
        }
        for (String text : DistractorChange.wrongTexts(question.fields())) {
            String choose = EditorPage.address(draft.slug(), question.id()) + "/distractor?option=" + encoded(text);
            lines.add(new DistractorView.Line(
                    text, false, text.equals(replaced), says(byText.get(text)), text.equals(replaced) ? "" : choose));
        }
        return lines;
    }

    private String says(@Nullable TakenOption taken) {
        return taken == null || taken.shown() == 0
                ? pages.texts().of("distractor.not-seen")
                : pages.texts().of("distractor.taken", taken.chosen(), taken.shown());
    }

    private DistractorView.Offer offer(DistractorOffers.Offer offer) {
        String because = offer.option().because();
        return new DistractorView.Offer(
                offer.option().text(),
                because == null ? "" : because,
                offer.source() == DistractorOffers.Source.TYPED
                        ? pages.texts().of("distractor.typed", offer.times())
                        : pages.texts().of("distractor.facts"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
