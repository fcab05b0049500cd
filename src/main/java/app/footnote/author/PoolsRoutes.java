package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.question.NamedDraw;
import app.footnote.question.QuestionType;
import app.footnote.question.Topic;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Draws of a set that assignments and rooms offer by name: “five of the topic Bodies, three of any other”. */
public final class PoolsRoutes implements Routes.Group {
    private static final Set<DraftFile> FILES = Set.of(DraftFile.SET, DraftFile.DOCUMENTS);
    private static final int MOST = 200;
    private static final int LONGEST_TITLE = 80;
    private static final String COUNT = "count-";

    /** The field for questions of any topic. */
    private static final String ANY = "any";

    private final Pages pages;
    private final Database database;
    private final Drafts drafts;
    private final StaticTemplates templates = new StaticTemplates();

    PoolsRoutes(Pages pages, Database database, Drafts drafts) {
        this.pages = pages;
        this.database = database;
        this.drafts = drafts;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/pools", Access.SIGNED_IN, context -> show(context, new Fields()))
                .post("/workbench/{draft}/pools", Access.SIGNED_IN, this::change);
    }

    private void change(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts, FILES);
        Form form = Gate.formOf(context);
        List<NamedDraw> draws = new ArrayList<>(DraftDraws.of(draft));
        if (form.text("undo").isPresent()) {
            boolean undone =
                    drafts.undo(draft.set(), Gate.viewerOf(context).id()).isPresent();
            back(context, draft, undone ? "undone" : "nothing");
            return;
        }
        if (form.text("remove").isPresent()) {
            draws.removeIf(draw -> draw.title().equals(form.text("remove").orElse("")));
            put(context, draft, draws);
            back(context, draft, "removed");
            return;
        }
        Fields fields = typed(form, draft);
        Optional<NamedDraw> draw = read(fields, form, draft);
        if (draw.isEmpty()) {
            context.status(422);
            show(context, fields);
            return;
        }
        draws.removeIf(other -> other.title().equals(draw.get().title()));
        draws.add(draw.get());
        put(context, draft, draws);
        back(context, draft, "saved");
    }

    private void put(Context context, Draft draft, List<NamedDraw> draws) {
        drafts.apply(
                draft.set(),
                Gate.viewerOf(context).id(),
                "pools",
                List.of(DraftEdit.put(DraftDraws.put(draft, draws))));
    }

    private static Fields typed(Form form, Draft draft) {
        Stream<String> counts = Stream.concat(draft.topics().stream().map(Topic::id), Stream.of(ANY))
                .map(id -> COUNT + id);
        return Fields.of(
                form,
                Stream.concat(Stream.of("title", "shuffled", "document", "type"), counts)
                        .toArray(String[]::new));
    }

    private Optional<NamedDraw> read(Fields fields, Form form, Draft draft) {
        String title = fields.value("title");
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            fields.refuse("title", pages.texts().of("pools.title.wrong", LONGEST_TITLE));
        }
        List<String> documents = form.all("document").stream()
                .filter(id -> draft.part(DraftFile.DOCUMENTS, id).isPresent())
                .toList();
        List<String> types =
                form.all("type").stream().filter(QuestionsView.TYPES::contains).toList();
        List<NamedDraw.Part> parts = new ArrayList<>();
        for (Topic topic : draft.topics()) {
            count(fields, COUNT + topic.id())
                    .ifPresent(count -> parts.add(part(List.of(topic.id()), documents, types, count)));
        }
        count(fields, COUNT + ANY).ifPresent(count -> parts.add(part(List.of(), documents, types, count)));
        if (parts.isEmpty()) {
            fields.refuse("counts", pages.texts().of("pools.none.typed"));
        }
        for (NamedDraw.Part part : parts) {
            int there = there(draft, part);
            if (there < part.count()) {
                fields.refuse("counts", pages.texts().of("pools.few", of(draft, part), there, part.count()));
            }
        }
        return fields.refused()
                ? Optional.empty()
                : Optional.of(new NamedDraw(title, fields.ticked("shuffled"), parts));
    }

    private Optional<Integer> count(Fields fields, String name) {
        String typed = fields.value(name);
        if (typed.isEmpty() || typed.matches("0+")) {
            return Optional.empty();
        }
        if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= MOST) {
            return Optional.of(Integer.parseInt(typed));
        }
        fields.refuse("counts", pages.texts().of("pools.number.wrong", MOST));
        return Optional.empty();
    }

    private static NamedDraw.Part part(List<String> topics, List<String> documents, List<String> types, int count) {
        return new NamedDraw.Part(topics, documents, types, count);
    }

    private int there(Draft draft, NamedDraw.Part part) {
        return database.read(handle -> PoolStore.count(handle, draft.set(), part));
    }

    private void back(Context context, Draft draft, String said) {
        pages.seeOther(context, "/workbench/" + draft.slug() + "/pools?said=" + said);
    }

    private void show(Context context, Fields fields) {
        Draft draft = DraftRoutes.draft(context, drafts, FILES);
        NamedDraw.Part any = part(List.of(), List.of(), List.of(), 0);
        PoolsView view = new PoolsView(
                draft.slug(),
                draft.title(),
                DraftDraws.of(draft).stream().map(draw -> line(draft, draw)).toList(),
                draft.topics().stream()
                        .map(topic -> new PoolsView.Topic(
                                topic.id(),
                                topic.title(),
                                there(draft, part(List.of(topic.id()), List.of(), List.of(), 0))))
                        .toList(),
                draft.parts(DraftFile.DOCUMENTS).stream()
                        .map(part -> new QuestionsView.Choice(part.id(), DraftRoutes.cited(part.fields())))
                        .toList(),
                Stream.of(QuestionType.values())
                        .filter(type -> type != QuestionType.CARD)
                        .map(type -> new QuestionsView.Choice(
                                type.code(), pages.texts().of("questions.types." + type.code())))
                        .toList(),
                there(draft, any),
                fields,
                said(context));
        pages.show(
                context,
                templates.authorPools(
                        pages.page(context, pages.texts().of("pools.title", draft.title()), "workbench"), view));
    }

    private PoolsView.Line line(Draft draft, NamedDraw draw) {
        return new PoolsView.Line(
                draw.title(),
                draw.shuffled(),
                draw.parts().stream()
                        .map(part -> new PoolsView.Part(of(draft, part), part.count(), there(draft, part)))
                        .toList());
    }

    /** Of what is drawn, in words. */
    private String of(Draft draft, NamedDraw.Part part) {
        Stream<String> topics = part.topics().isEmpty()
                ? Stream.of(pages.texts().of("questions.topic.any"))
                : draft.topics().stream()
                        .filter(topic -> part.topics().contains(topic.id()))
                        .map(Topic::title);
        Stream<String> types = part.types().stream()
                .filter(QuestionsView.TYPES::contains)
                .map(type -> pages.texts().of("questions.types." + type));
        Stream<String> documents = part.documents().stream()
                .flatMap(id -> draft.part(DraftFile.DOCUMENTS, id).stream())
                .map(found -> DraftQuestion.text(found.fields(), "author"));
        return String.join(
                ", ", Stream.of(topics, types, documents).flatMap(each -> each).toList());
    }

    private String said(Context context) {
        return switch (Optional.ofNullable(context.queryParam("said")).orElse("")) {
            case "saved" -> pages.texts().of("pools.saved");
            case "removed" -> pages.texts().of("pools.removed");
            case "undone" -> pages.texts().of("draft.undone");
            case "nothing" -> pages.texts().of("draft.undone.nothing");
            default -> "";
        };
    }
}
