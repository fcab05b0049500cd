package app.footnote.study;

import app.footnote.question.PublishedSet;
import app.footnote.question.QuestionType;
import app.footnote.web.Form;
import app.footnote.web.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a round is to be about from the form on a set's page. */
final class RoundForm {
    private static final int LONGEST = 50;

    private RoundForm() {}

    static RoundRequest read(Form form, PublishedSet set) {
        String slug = set.metadata().slug();
        String topic = chosen(form, "topic");
        if (topic != null && !set.metadata().hasTopic(topic)) {
            throw Refusal.badRequest("choice", "topic", shortened(topic));
        }
        String document = chosen(form, "document");
        if (document != null && !set.metadata().hasDocument(document)) {
            throw Refusal.badRequest("choice", "document", shortened(document));
        }
        int size = form.number("size", 1, LONGEST).orElse(RoundRequest.USUAL);
        return new RoundRequest(slug, topic, type(form), document, size);
    }

    private static @Nullable QuestionType type(Form form) {
        String kind = chosen(form, "as");
        if ("cards".equals(kind)) {
            return QuestionType.CARD;
        }
        if (kind != null && !"questions".equals(kind)) {
            throw Refusal.badRequest("choice", "kind of round", shortened(kind));
        }
        String code = chosen(form, "type");
        try {
            return code == null ? null : QuestionType.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("choice", "question type", shortened(code));
        }
    }

    private static @Nullable String chosen(Form form, String field) {
        Optional<String> value = form.text(field).filter(text -> !text.isEmpty());
        return value.orElse(null);
    }

    private static String shortened(@Nullable String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), 40));
    }
}
