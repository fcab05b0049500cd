package app.footnote.author;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of a set's questions: finding them, and doing something to one or to many. */
public final class QuestionsRoutes implements Routes.Group {
    private static final int PAGE = 50;
    private static final int MOST = 1_000_000;
    private static final Set<DraftFile> FILES = Set.of(DraftFile.SET, DraftFile.DOCUMENTS);

    private final Pages pages;
    private final Drafts drafts;
    private final DraftQuestions questions;
    private final QuestionActions actions;
    private final Regeneration regeneration;
    private final StaticTemplates templates = new StaticTemplates();

    QuestionsRoutes(
            Pages pages, Drafts drafts, DraftQuestions questions, QuestionActions actions, Regeneration regeneration) {
        this.pages = pages;
        this.drafts = drafts;
        this.questions = questions;
        this.actions = actions;
        this.regeneration = regeneration;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/questions", Access.SIGNED_IN, this::show)
                .post("/workbench/{draft}/questions", Access.SIGNED_IN, this::change);
    }

    private void change(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts, FILES);
        long person = Gate.viewerOf(context).id();
        Form form = Gate.formOf(context);
        QuestionFilter filter = QuestionFilter.of(form.text("search").orElse(""));
        String one = form.text("one").orElse("");
        if (one.equals("undo")) {
            boolean undone = drafts.undo(draft.set(), person).isPresent();
            back(context, draft, filter, undone ? "said=undone" : "said=nothing");
        } else if (!one.isEmpty()) {
            int space = one.indexOf(' ');
            changeOne(context, draft, filter, one.substring(0, Math.max(0, space)), one.substring(space + 1));
        } else {
            changeMany(context, draft, filter, form);
        }
    }

    private void changeMany(Context context, Draft draft, QuestionFilter filter, Form form) {
        QuestionAction action =
                form.text("do").flatMap(QuestionAction::of).orElseThrow(() -> Refusal.badRequest("form-broken"));
        List<String> chosen = form.text("all").isPresent() ? questions.ids(draft.set(), filter) : form.all("question");
        String topic = form.text("topic").orElse("");
        boolean known = topics(draft).stream().anyMatch(each -> each.id().equals(topic));
        if (chosen.isEmpty() || action == QuestionAction.TOPIC && !known) {
            back(context, draft, filter, "said=" + (chosen.isEmpty() ? "none" : "topic-none"));
            return;
        }
        int done = actions.apply(draft.set(), Gate.viewerOf(context).id(), action, chosen, topic);
        back(context, draft, filter, "said=" + action.code() + "&done=" + done + "&left=" + (chosen.size() - done));
    }

    private void changeOne(Context context, Draft draft, QuestionFilter filter, String what, String id) {
        long person = Gate.viewerOf(context).id();
        long set = draft.set();
        DraftQuestion question = questions.one(set, id).orElseThrow(() -> Refusal.notFound("question"));
        Form form = Gate.formOf(context);
        boolean moved = switch (what) {
            case "up" ->
                questions
                        .before(set, filter, question)
                        .filter(other ->
                                actions.move(set, person, id, places -> QuestionOrder.before(id, other, places)))
                        .isPresent();
            case "down" ->
                questions
                        .after(set, filter, question)
                        .filter(other ->
                                actions.move(set, person, id, places -> QuestionOrder.after(id, other, places)))
                        .isPresent();
            case "top" -> actions.move(set, person, id, places -> QuestionOrder.first(id, places));
            case "bottom" -> actions.move(set, person, id, places -> QuestionOrder.last(id, places));
            case "before" ->
                actions.move(
                        set,
                        person,
                        id,
                        places -> QuestionOrder.before(id, form.text("other").orElse(""), places));
            case "after" ->
                actions.move(
                        set,
                        person,
                        id,
                        places -> QuestionOrder.after(id, form.text("other").orElse(""), places));
            default -> false;
        };
        if (moved) {
            back(context, draft, filter, "said=moved&how=" + what + "&at=" + AddressQuery.encoded(id));
            return;
        }
        if (what.equals("duplicate")) {
            actions.duplicate(set, person, id);
            back(context, draft, filter, "said=duplicate&done=1");
            return;
        }
        Optional<QuestionAction> action = QuestionAction.of(what);
        int done = action.map(each -> actions.apply(set, person, each, List.of(id), ""))
                .orElse(0);
        back(context, draft, filter, done == 0 ? "said=end" : "said=" + what + "&done=1");
    }

    private void back(Context context, Draft draft, QuestionFilter filter, String said) {
        String query = filter.query();
        pages.seeOther(
                context, "/workbench/" + draft.slug() + "/questions?" + (query.isEmpty() ? "" : query + "&") + said);
    }

    private void show(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts, FILES);
        QuestionFilter filter =
                QuestionFilter.of(Optional.ofNullable(context.queryString()).orElse(""));
        long set = draft.set();
        DraftQuestions.Found found = questions.found(set, filter, PAGE);
        QuestionFilter shown = filter.at(found.page());
        List<QuestionsView.Choice> topics = topics(draft);
        Map<String, String> authors = authors(draft);
        String at = Optional.ofNullable(context.queryParam("at")).orElse("");
        String how = Optional.ofNullable(context.queryParam("how")).orElse("");
        List<QuestionsView.Row> rows = found.rows().stream()
                .map(question ->
                        row(draft, question, topics, authors, question.id().equals(at) ? how : ""))
                .toList();
        Regeneration.Progress progress = regeneration.progress(set);
        String said = said(context);
        QuestionsView view = new QuestionsView(
                draft.slug(),
                draft.title(),
                shown,
                topics,
                draft.parts(DraftFile.DOCUMENTS).stream()
                        .map(part -> new QuestionsView.Choice(part.id(), DraftRoutes.cited(part.fields())))
                        .toList(),
                rows,
                found.count(),
                filter.isPlain() ? found.count() : questions.count(set, QuestionFilter.all()),
                Math.max(1, (found.count() + PAGE - 1) / PAGE),
                said,
                undoable(context),
                progress.percent(),
                progress.problems());
        pages.show(
                context,
                templates.authorQuestions(
                        pages.page(context, pages.texts().of("questions.title", draft.title()), "workbench"), view));
    }

    private static QuestionsView.Row row(
            Draft draft,
            DraftQuestion question,
            List<QuestionsView.Choice> topics,
            Map<String, String> authors,
            String moved) {
        return new QuestionsView.Row(
                question.id(),
                "/workbench/" + draft.slug() + "/questions/" + AddressQuery.encoded(question.id()),
                question.stem(),
                question.type(),
                topics.stream()
                        .filter(topic -> topic.id().equals(question.topic()))
                        .map(QuestionsView.Choice::title)
                        .findFirst()
                        .orElse(question.topic()),
                question.state().name().toLowerCase(Locale.ROOT),
                question.origin().name().toLowerCase(Locale.ROOT),
                cited(question, authors),
                question.outdated(),
                question.origin() != DraftQuestion.Origin.GENERATED,
                moved);
    }

    private static String cited(DraftQuestion question, Map<String, String> authors) {
        return question.places().stream()
                .map(place -> {
                    int space = place.lastIndexOf(' ');
                    String document = place.substring(0, space);
                    return authors.getOrDefault(document, document) + place.substring(space);
                })
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> authors(Draft draft) {
        return draft.parts(DraftFile.DOCUMENTS).stream()
                .collect(Collectors.toMap(
                        DraftPart::id, part -> String.valueOf(part.fields().get("author"))));
    }

    private static List<QuestionsView.Choice> topics(Draft draft) {
        return draft.topics().stream()
                .map(topic -> new QuestionsView.Choice(topic.id(), topic.title()))
                .toList();
    }

    private boolean undoable(Context context) {
        return Optional.ofNullable(context.queryParam("said"))
                .filter(said -> said.equals("moved")
                        || QuestionAction.of(said).isPresent()
                                && number(context, "done").orElse(0) > 0)
                .isPresent();
    }

    private String said(Context context) {
        String said = Optional.ofNullable(context.queryParam("said")).orElse("");
        if (QuestionAction.of(said).isPresent()) {
            String done = pages.texts()
                    .of("questions.done." + said, number(context, "done").orElse(0));
            int left = number(context, "left").orElse(0);
            return left == 0 ? done : done + " " + pages.texts().of("questions.left." + said, left);
        }
        return switch (said) {
            case "moved", "end", "none", "topic-none" -> pages.texts().of("questions.said." + said);
            case "undone" -> pages.texts().of("draft.undone");
            case "nothing" -> pages.texts().of("draft.undone.nothing");
            default -> "";
        };
    }

    private static OptionalInt number(Context context, String name) {
        String value = context.queryParam(name);
        return value != null && value.matches("\\d{1,7}")
                ? OptionalInt.of(Math.min(MOST, Integer.parseInt(value)))
                : OptionalInt.empty();
    }
}
