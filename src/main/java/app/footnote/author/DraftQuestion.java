package app.footnote.author;

import app.footnote.db.Json;
import app.footnote.document.Citation;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.markup.Markup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question of a draft, as it is listed and found.
 *
 * @param position in the set
 * @param card what it asks for; a draw takes one question of those that ask for the same
 * @param type its code; empty where none is chosen yet
 * @param documents ids of the documents that it cites
 * @param facts ids of the facts that it rests on
 * @param places where it cites them: “document paragraph.sentence”
 * @param stem as plain text
 * @param words all that is said in it, as it is searched
 * @param madeFrom hash of the generated question in whose place an author put it, or null
 * @param outdated whether the facts give another question by now than the one in whose place it stands
 */
record DraftQuestion(
        String id,
        long position,
        Origin origin,
        State state,
        String card,
        String type,
        String topic,
        List<String> documents,
        List<String> facts,
        List<String> places,
        String stem,
        String words,
        @Nullable String madeFrom,
        boolean outdated) {
    /** Who made it: an author, an author in place of what the facts give, or the facts. */
    enum Origin {
        WRITTEN,
        CHANGED,
        GENERATED
    }

    /** Whether it is asked: not yet, from the next version on, or no more. */
    enum State {
        DRAFT,
        READY,
        ARCHIVED
    }

    /** One that an author wrote, beside what the facts give under its id. */
    static DraftQuestion written(
            Map<String, Object> fields,
            long position,
            Optional<GeneratedQuestion> generated,
            @Nullable String madeFrom,
            List<String> says) {
        boolean markdown = text(fields, "text").equals("markdown");
        List<Citation> cites =
                texts(fields, "cites").flatMap(DraftQuestion::citation).toList();
        return new DraftQuestion(
                text(fields, "id"),
                position,
                generated.isPresent() || fields.containsKey("card") ? Origin.CHANGED : Origin.WRITTEN,
                is(fields, "archived") ? State.ARCHIVED : is(fields, "draft") ? State.DRAFT : State.READY,
                fields.containsKey("card")
                        ? text(fields, "card")
                        : generated.map(each -> each.question().card()).orElse(text(fields, "id")),
                text(fields, "type"),
                text(fields, "topic"),
                documents(cites),
                texts(fields, "facts").distinct().toList(),
                places(cites),
                new Markup(text(fields, "stem"), markdown).plain(),
                SearchText.of(fields, markdown, with(says, places(cites))),
                madeFrom,
                madeFrom != null
                        && !Objects.equals(
                                madeFrom, generated.map(GeneratedQuestion::hash).orElse(null)));
    }

    /** One that the facts give. */
    static DraftQuestion generated(GeneratedQuestion generated, boolean archived, List<String> says) {
        Question question = generated.question();
        return new DraftQuestion(
                question.id(),
                generated.position(),
                Origin.GENERATED,
                archived ? State.ARCHIVED : State.READY,
                question.card(),
                question.type().code(),
                question.topic(),
                documents(question.citations()),
                question.facts(),
                places(question.citations()),
                question.stem(),
                SearchText.of(
                        Json.read(generated.body(), Map.class),
                        question.markdown(),
                        with(says, places(question.citations()))),
                null,
                false);
    }

    /** Whether an entry of questions.yaml does nothing but put a generated question away. */
    static boolean isArchivedOnly(Map<String, Object> fields) {
        return is(fields, "archived") && Set.of("id", "archived").containsAll(fields.keySet());
    }

    /** Whether it is of this type. */
    boolean is(QuestionType other) {
        return type.equals(other.code());
    }

    static boolean is(Map<String, Object> fields, String flag) {
        return Boolean.parseBoolean(text(fields, flag));
    }

    /** A field as text; empty where it is not there. */
    static String text(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : String.valueOf(value);
    }

    /** The texts of a field that is one or a list of them. */
    static Stream<String> texts(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf);
        }
        return value == null ? Stream.of() : Stream.of(String.valueOf(value));
    }

    private static Stream<Citation> citation(String text) {
        try {
            return Stream.of(Citation.parse(text));
        } catch (IllegalArgumentException e) {
            // a draft may cite what is no place yet
            return Stream.of();
        }
    }

    private static List<String> with(List<String> says, List<String> places) {
        return Stream.concat(says.stream(), places.stream()).toList();
    }

    private static List<String> documents(List<Citation> cites) {
        return cites.stream().map(Citation::document).distinct().toList();
    }

    private static List<String> places(List<Citation> cites) {
        return cites.stream().map(Citation::place).distinct().toList();
    }
}
