package app.footnote.author;

import app.footnote.question.QuestionType;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.Optional;

/** Writing one question: its page, saving it, and what comes of two who write the same. */
public final class EditorRoutes implements Routes.Group {
    private static final String QUESTIONS = "/workbench/{draft}/questions";
    private static final String ONE = QUESTIONS + "/{question}";

    private final Pages pages;
    private final Drafts drafts;
    private final QuestionDesk desk;
    private final EditorPage page;
    private final StaticTemplates templates = new StaticTemplates();

    EditorRoutes(Pages pages, Drafts drafts, QuestionDesk desk, EditorPage page) {
        this.pages = pages;
        this.drafts = drafts;
        this.desk = desk;
        this.page = page;
    }

    @Override
    public void add(Routes routes) {
        routes.get(QUESTIONS + "/new", Access.SIGNED_IN, this::begin)
                .get(ONE, Access.SIGNED_IN, this::open)
                .post(ONE, Access.SIGNED_IN, this::post);
    }

    /** What the address and the form say of a question that is written. */
    record Sent(Draft draft, String id, Optional<StoredQuestion> stored, EditedQuestion typed, String base) {
        /** The question without rows in which nothing stands. */
        EditedQuestion question() {
            return QuestionInput.withoutEmptyRows(typed);
        }
    }

    static Draft draft(Context context, Drafts drafts) {
        return drafts.of(Gate.viewerOf(context).id(), context.pathParam("draft"), EditorPage.FILES)
                .filter(draft -> !draft.isEmpty())
                .orElseThrow(() -> Refusal.notFound("draft"));
    }

    static Sent sent(Context context, Drafts drafts, QuestionDesk desk) {
        Draft draft = draft(context, drafts);
        String id = context.pathParam("question");
        Optional<StoredQuestion> stored = desk.find(draft, id);
        Form form = Gate.formOf(context);
        if (stored.isEmpty() && !QuestionDesk.isNewId(id)) {
            throw Refusal.notFound("question");
        }
        QuestionType type = type(form.text("type").orElse(""));
        return new Sent(
                draft,
                id,
                stored,
                QuestionInput.read(type, form::all),
                form.text("revision").orElse(""));
    }

    static QuestionType type(String code) {
        try {
            return QuestionType.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("form-broken");
        }
    }

    private void begin(Context context) {
        Draft draft = draft(context, drafts);
        String code = Optional.ofNullable(context.queryParam("type")).orElse("single-choice");
        String topic = EditorPage.topics(draft).size() == 1
                ? EditorPage.topics(draft).get(0).id()
                : "";
        show(
                context,
                draft,
                desk.newId(),
                EditedQuestion.begun(type(code), topic),
                Optional.empty(),
                EditorPage.Said.NOTHING);
    }

    private void open(Context context) {
        Draft draft = draft(context, drafts);
        String id = context.pathParam("question");
        StoredQuestion stored = desk.find(draft, id).orElseThrow(() -> Refusal.notFound("question"));
        String said = Optional.ofNullable(context.queryParam("said"))
                .filter(each -> each.matches("saved|ready|draft|both|back|topic"))
                .map(each -> pages.texts().of("editor.said." + each))
                .orElse("");
        show(
                context,
                draft,
                id,
                QuestionFields.shown(stored.fields()),
                Optional.of(stored),
                new EditorPage.Said(said, false));
    }

    private void post(Context context) {
        Sent sent = sent(context, drafts, desk);
        String command = Gate.formOf(context).text("do").orElse("save");
        if (EditedRows.isCommand(command)) {
            show(context, sent, EditedRows.after(sent.typed(), command), "editor.said.rows");
        } else if (command.equals("search")) {
            show(context, sent, sent.typed(), "");
        } else if (command.equals("both")) {
            both(context, sent);
        } else if (command.equals("back")) {
            desk.takeBack(sent.draft(), Gate.viewerOf(context).id(), sent.id());
            seeOther(context, sent.id(), "back");
        } else {
            save(context, sent, command);
        }
    }

    private void save(Context context, Sent sent, String command) {
        long person = Gate.viewerOf(context).id();
        EditedQuestion question = page.verified(sent.draft(), sent.question());
        if (command.equals("topic")) {
            Optional<String> topic = desk.topic(
                    sent.draft(), person, Gate.formOf(context).text("topic-new").orElse(""));
            if (topic.isEmpty()) {
                context.status(422);
                show(context, sent, sent.typed(), "editor.said.topic.none");
                return;
            }
            question = question.withTopic(topic.get());
        }
        Optional<StoredQuestion> saved =
                desk.save(sent.draft(), person, sent.id(), question, sent.stored(), sent.base());
        if (saved.isEmpty()) {
            conflict(context, sent);
        } else if (command.equals("ready") || command.equals("draft")) {
            ready(context, sent, saved.get(), command.equals("ready"));
        } else {
            seeOther(context, sent.id(), command.equals("topic") ? "topic" : "saved");
        }
    }

    private void ready(Context context, Sent sent, StoredQuestion saved, boolean ready) {
        EditedQuestion question = QuestionFields.shown(saved.fields());
        boolean wrong = page.findings(draft(context, drafts), sent.id(), question, Optional.of(saved)).stream()
                .anyMatch(EditorView.FindingLine::error);
        if (ready && wrong) {
            context.status(422);
            EditorPage.Said said = new EditorPage.Said(pages.texts().of("editor.said.not-ready"), true);
            show(context, sent.draft(), sent.id(), question, Optional.of(saved), said);
        } else if (desk.ready(sent.draft(), Gate.viewerOf(context).id(), saved, ready)
                .isPresent()) {
            seeOther(context, sent.id(), ready ? "ready" : "draft");
        } else {
            conflict(context, sent);
        }
    }

    private void both(Context context, Sent sent) {
        EditedQuestion question = page.verified(sent.draft(), sent.question());
        String other = pages.texts().of("editor.other-version", question.stem());
        String id =
                desk.keepBesides(sent.draft(), Gate.viewerOf(context).id(), question.withStem(other), sent.stored());
        seeOther(context, id, "both");
    }

    private void conflict(Context context, Sent sent) {
        Optional<StoredQuestion> theirs = desk.find(sent.draft(), sent.id());
        EditedQuestion mine = sent.question();
        EditedQuestion other = theirs.map(StoredQuestion::fields)
                .map(QuestionFields::shown)
                .orElse(EditedQuestion.begun(mine.type(), ""));
        ConflictView view = new ConflictView(
                sent.draft().slug(),
                sent.draft().title(),
                sent.id(),
                EditorPage.address(sent.draft().slug(), sent.id()),
                mine.type().code(),
                theirs.isEmpty(),
                ConflictingVersions.lines(mine, other, pages.texts()),
                QuestionInput.fields(mine),
                theirs.map(StoredQuestion::revision).orElse(""));
        context.status(409);
        pages.show(
                context,
                templates.authorConflict(
                        pages.page(context, pages.texts().of("editor.conflict.title"), "workbench"), view));
    }

    private void show(Context context, Sent sent, EditedQuestion question, String said) {
        EditorPage.Said told = said.isEmpty()
                ? EditorPage.Said.NOTHING
                : new EditorPage.Said(pages.texts().of(said), context.statusCode() == 422);
        show(context, sent.draft(), sent.id(), question, based(sent), told);
    }

    /** What was typed is not saved: the next save is based on what this one would have been. */
    private static Optional<StoredQuestion> based(Sent sent) {
        return sent.stored()
                .map(stored -> new StoredQuestion(stored.id(), stored.fields(), sent.base(), stored.standsFor()));
    }

    private void show(
            Context context,
            Draft draft,
            String id,
            EditedQuestion question,
            Optional<StoredQuestion> stored,
            EditorPage.Said said) {
        String words = context.method().name().equals("POST")
                ? Gate.formOf(context).text("words").orElse("")
                : "";
        EditorView view = page.view(draft, id, question, stored, words, said);
        String title = pages.texts().of(stored.isEmpty() ? "editor.title.new" : "editor.title", draft.title());
        pages.show(context, templates.authorEditor(pages.page(context, title, "workbench"), view));
    }

    private void seeOther(Context context, String id, String said) {
        pages.seeOther(context, EditorPage.address(context.pathParam("draft"), id) + "?said=" + said);
    }
}
