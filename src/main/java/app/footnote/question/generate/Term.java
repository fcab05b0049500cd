package app.footnote.question.generate;

import app.footnote.document.Words;
import app.footnote.fact.Entity;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can stand as an option.
 *
 * @param key by which it is known: an entity's id, a date, a number, a phrase
 * @param kind options of one question are of one kind: kind of entity, grain of date, unit and bound of number
 * @param text as it is shown
 * @param names its words under every name it has, parted and enclosed by blanks
 * @param within keys of what contains it
 */
record Term(
        String key,
        String kind,
        String text,
        List<String> names,
        List<String> within,
        @Nullable PartialDate date,
        @Nullable BigDecimal number) {
    private static final String PHRASE = "phrase of ";
    private static final int STEM = 5;
    private static final int SHORTEST_CONTENT_WORD = 4;

    static Term ofEntity(Entity entity) {
        List<String> names = entity.names().stream().map(Term::spaced).toList();
        String kind = entity.kind() + (entity.plural() ? " (plural)" : "");
        return new Term(entity.id(), kind, entity.name(), names, entity.within(), null, null);
    }

    static Term ofDate(PartialDate date) {
        return new Term(
                date.toString(),
                "date of grain " + date.grain(),
                date.text(),
                List.of(spaced(date.text())),
                List.of(),
                date,
                null);
    }

    static Term ofNumber(Value.Number value) {
        String text = Wording.number(value);
        return new Term(
                text,
                "number of " + value.unit() + " " + value.bound(),
                text,
                List.of(spaced(text)),
                List.of(),
                null,
                value.number());
    }

    static Term ofText(String relation, String text) {
        return new Term(text, PHRASE + relation, text, List.of(spaced(text)), List.of(), null, null);
    }

    /** The terms a fact's value is made of: one, or one an element of a list. */
    static List<Term> of(Vocabulary vocabulary, String relation, Value value) {
        if (value instanceof Value.Entities entities) {
            return entities.ids().stream().map(vocabulary::entity).toList();
        }
        if (value instanceof Value.Date date) {
            return List.of(ofDate(date.date()));
        }
        if (value instanceof Value.Number number) {
            return List.of(ofNumber(number));
        }
        return value instanceof Value.Text text ? List.of(ofText(relation, text.text())) : List.of();
    }

    /** Whether it is a phrase of our own, which no document has word for word. */
    boolean isPhrase() {
        return kind.startsWith(PHRASE);
    }

    /** The beginnings of a phrase's content words, by which it is recognised in other words. */
    List<String> stems() {
        return Words.of(text).stream()
                .filter(word -> word.length() >= SHORTEST_CONTENT_WORD)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .toList();
    }

    /** Whether one is an alias, a part or the whole of the other: Shanghai and China, 2001 and June 2001. */
    boolean overlaps(Term other) {
        if (key.equals(other.key) || within.contains(other.key) || other.within.contains(key)) {
            return true;
        }
        if (date != null && other.date != null) {
            return date.contains(other.date) || other.date.contains(date);
        }
        if (number != null && other.number != null) {
            return number.compareTo(other.number) == 0;
        }
        for (String name : names) {
            for (String theirs : other.names) {
                if (name.contains(theirs) || theirs.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String spaced(String text) {
        return " " + String.join(" ", Words.of(text)) + " ";
    }
}
