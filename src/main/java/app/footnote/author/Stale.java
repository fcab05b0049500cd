package app.footnote.author;

import app.footnote.document.Citation;
import app.footnote.document.DividedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts and questions whose passage is no longer in its document, since the document has a new version. */
final class Stale {
    private static final Pattern PLACE = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");

    private Stale() {}

    /** Those of the draft that cite a sentence which the text at hand has not got. */
    static List<DraftPart> of(Draft draft, Map<String, DividedText> texts) {
        return draft.parts().stream()
                .filter(part -> part.file() == DraftFile.FACTS || part.file() == DraftFile.QUESTIONS)
                .filter(part -> citations(part).stream().anyMatch(citation -> isGone(citation, texts)))
                .toList();
    }

    /** The draft without them, and without the questions that rest on them. */
    static Draft without(Draft draft, List<DraftPart> stale) {
        List<String> facts = stale.stream().map(DraftPart::id).toList();
        return new Draft(
                draft.set(),
                draft.slug(),
                draft.parts().stream()
                        .filter(part -> !stale.contains(part))
                        .filter(part -> part.fields().get("facts") instanceof List<?> needed
                                ? needed.stream().noneMatch(facts::contains)
                                : true)
                        .filter(part -> part.fields().get("between") instanceof List<?> between
                                ? between.stream().noneMatch(facts::contains)
                                : true)
                        .toList());
    }

    /** The part as it cites the sentence at “paragraph.sentence” of its document; empty where there is none. */
    static Optional<DraftPart> moved(DraftPart part, String place, Map<String, DividedText> texts) {
        return cited(citations(part).get(0).document(), place, texts).map(citation -> {
            Map<String, Object> fields = part.fields();
            fields.put("cites", List.of(citation));
            return DraftPart.of(part.file(), part.id(), fields);
        });
    }

    /** The citation of the sentence at “paragraph.sentence” of a document; empty where there is none. */
    static Optional<String> cited(String document, String place, Map<String, DividedText> texts) {
        Matcher numbers = PLACE.matcher(place);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(texts.get(document))
                .flatMap(text -> text.at(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))))
                .map(sentence -> document + " " + place + " " + sentence.hash());
    }

    private static boolean isGone(Citation citation, Map<String, DividedText> texts) {
        DividedText text = texts.get(citation.document());
        return text != null && text.find(citation).isEmpty();
    }

    static List<Citation> citations(DraftPart part) {
        return part.fields().get("cites") instanceof List<?> cites
                ? cites.stream().map(String::valueOf).map(Citation::parse).toList()
                : List.of();
    }
}
