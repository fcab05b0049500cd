package app.footnote.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A typed link between a subject and a value, with the words that questions are made of.
 *
 * @param subjectKinds kinds of entity that can be the subject
 * @param valueKinds kinds of entity that can be the value; empty unless the type is ENTITY
 * @param list whether a fact gives a list of entities
 * @param single whether a subject has one value at a time
 * @param inverseSingle whether a value has one subject
 * @param position whether it is somebody's stance, of which documents never give all
 * @param excludes relations in which the same subject and value cannot stand at the same time
 * @param opposite relations that are the opposite stance
 * @param triggers beginnings of the words that carry the relation in a document
 * @param says template of the sentence that states a fact
 * @param event template of a dated fact's label in a timeline, or null
 * @param stems templates of questions by what they ask for
 * @param frames how documents' clauses say it, for extraction; empty when it is not looked for
 */
public record Relation(
        String id,
        String label,
        Set<String> subjectKinds,
        ValueType valueType,
        Set<String> valueKinds,
        boolean list,
        boolean single,
        boolean inverseSingle,
        boolean position,
        Set<String> excludes,
        Set<String> opposite,
        List<String> triggers,
        String says,
        @Nullable String event,
        Map<Asked, List<String>> stems,
        List<Frame> frames) {
    /** What type of value it takes. */
    public enum ValueType {
        ENTITY,
        DATE,
        NUMBER,
        TEXT,
        NONE
    }

    /** What a question asks for: the value, the subject, or one element of a list of values. */
    public enum Asked {
        VALUE,
        SUBJECT,
        ELEMENT
    }
}
