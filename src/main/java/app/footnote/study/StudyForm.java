package app.footnote.study;

import app.footnote.question.PublishedSet;
import app.footnote.web.Form;
import app.footnote.web.Refusal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a session is to go through from the forms that begin one. */
final class StudyForm {
    private static final int MOST_DAYS = 365;
    private static final int MOST_MINUTES = 180;

    private StudyForm() {}

    /** @param set whose page the form stands on, or null for all sets */
    static StudyRequest read(Form form, @Nullable PublishedSet set) {
        StudyRequest.Source source = source(form);
        String topic = chosen(form, "topic");
        String document = chosen(form, "document");
        String author = chosen(form, "author");
        if (topic != null && (set == null || !set.metadata().hasTopic(topic))) {
            throw Refusal.badRequest("choice", "topic", shortened(topic));
        }
        if (document != null && (set == null || !set.metadata().hasDocument(document))) {
            throw Refusal.badRequest("choice", "document", shortened(document));
        }
        if (author != null && (set == null || !set.metadata().authors().contains(author))) {
            throw Refusal.badRequest("choice", "author", shortened(author));
        }
        Integer minutes =
                form.number("minutes", 0, MOST_MINUTES).filter(each -> each > 0).orElse(null);
        return new StudyRequest(
                set == null ? null : set.metadata().slug(),
                source,
                form.number("days", 1, MOST_DAYS).orElse(7),
                topic,
                document,
                author,
                form.number("cards", 1, StudyRequest.MOST)
                        .orElse(minutes == null ? StudyRequest.USUAL : StudyRequest.MOST),
                minutes,
                form.text("cram").isPresent());
    }

    private static StudyRequest.Source source(Form form) {
        String code = form.text("source").orElse("today");
        for (StudyRequest.Source source : StudyRequest.Source.values()) {
            if (source.name().toLowerCase(Locale.ROOT).equals(code)) {
                return source;
            }
        }
        throw Refusal.badRequest("choice", "kind of session", shortened(code));
    }

    private static @Nullable String chosen(Form form, String field) {
        Optional<String> value = form.text(field).filter(text -> !text.isEmpty());
        return value.orElse(null);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }
}
