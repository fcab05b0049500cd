package app.footnote.author;

import app.footnote.author.EditorRoutes.Sent;
import app.footnote.db.Json;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.verify.TextSource;
import app.footnote.study.QuestionPreview;
import app.footnote.study.QuestionView;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What goes to and fro while a question is written: saves, how it will look, and sentences to cite. */
public final class EditorLiveRoutes implements Routes.Group {
    private static final String ONE = "/workbench/{draft}/questions/{question}";

    private final Pages pages;
    private final Drafts drafts;
    private final QuestionDesk desk;
    private final EditorPage page;
    private final TextSource texts;
    private final InstantSource clock;
    private final StaticTemplates templates = new StaticTemplates();

    EditorLiveRoutes(
            Pages pages, Drafts drafts, QuestionDesk desk, EditorPage page, TextSource texts, InstantSource clock) {
        this.pages = pages;
        this.drafts = drafts;
        this.desk = desk;
        this.page = page;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void add(Routes routes) {
        routes.post(ONE + "/save", Access.SIGNED_IN, this::save)
                .post(ONE + "/preview", Access.SIGNED_IN, this::preview)
                .get("/workbench/{draft}/sentences", Access.SIGNED_IN, this::sentences);
    }

    /** Saves what was typed so far; where somebody else has changed the question it says so and does nothing. */
    private void save(Context context) {
        Sent sent = EditorRoutes.sent(context, drafts, desk);
        EditedQuestion question = page.verified(sent.draft(), sent.question());
        Optional<StoredQuestion> saved =
                desk.save(sent.draft(), Gate.viewerOf(context).id(), sent.id(), question, sent.stored(), sent.base());
        Map<String, Object> reply = new LinkedHashMap<>();
        reply.put("state", saved.isPresent() ? "saved" : "conflict");
        saved.ifPresent(stored -> {
            reply.put("revision", stored.revision());
            reply.put("at", clock.millis());
            reply.put("findings", page.findings(sent.draft(), sent.id(), question, saved));
        });
        context.status(saved.isPresent() ? 200 : 409)
                .contentType("application/json")
                .result(Json.write(reply));
    }

    private void preview(Context context) {
        Sent sent = EditorRoutes.sent(context, drafts, desk);
        Form form = Gate.formOf(context);
        boolean answered = form.text("preview-state").orElse("").equals("after");
        boolean projector = form.text("preview-as").orElse("").equals("projector");
        Draft draft = sent.draft();
        EditedQuestion question = page.verified(draft, sent.question());
        QuestionView view = PreviewedQuestion.of(
                        sent.id(),
                        question,
                        document -> draft.part(DraftFile.DOCUMENTS, document).isPresent())
                .map(each -> new QuestionPreview(DraftMetadata.of(draft), each, new DraftQuotes(texts, answers(each))))
                .map(each -> answered ? each.answered() : each.open())
                .orElse(null);
        pages.show(
                context,
                templates.authorPreview(
                        pages.page(context, pages.texts().of("editor.preview"), "workbench"),
                        new QuestionPreviewView(projector, view)));
    }

    private static List<String> answers(Question question) {
        if (question.answer() instanceof Answer.Choice choice) {
            return choice.keys().stream().map(Option::text).toList();
        }
        if (question.answer() instanceof Answer.Text text) {
            return List.of(text.expected());
        }
        return question.answer() instanceof Answer.Number number
                ? List.of(number.expected().toPlainString())
                : List.of();
    }

    private void sentences(Context context) {
        Draft draft = EditorRoutes.draft(context, drafts);
        String words = Optional.ofNullable(context.queryParam("words")).orElse("");
        List<Passage> found = page.search(draft, words);
        pages.show(
                context,
                templates.authorPassages(
                        pages.page(context, pages.texts().of("editor.cites"), "workbench"), found, words));
    }
}
