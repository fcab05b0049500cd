package app.footnote.author;

import app.footnote.question.markup.Markup;
import java.util.List;
import java.util.Map;

/** What a part of a draft says, to know it by. */
final class PartWords {
    private static final List<String> TELLING = List.of("stem", "says", "name", "title", "label", "reason");

    private PartWords() {}

    /** In words alone; its id where it says nothing. */
    static String of(DraftPart part) {
        Map<String, Object> fields = part.fields();
        boolean markdown = "markdown".equals(fields.get("text"));
        return TELLING.stream()
                .filter(fields::containsKey)
                .map(name -> FieldText.of(fields.get(name)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> new Markup(text, markdown).plain())
                .orElse(part.id());
    }
}
