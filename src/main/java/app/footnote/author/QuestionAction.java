package app.footnote.author;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done to questions of a draft, one or many at once. */
enum QuestionAction {
    ARCHIVE,
    RESTORE,
    READY,
    TOPIC,
    DUPLICATE,
    DELETE;

    /** As a form says it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QuestionAction> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
