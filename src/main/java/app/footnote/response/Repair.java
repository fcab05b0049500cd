package app.footnote.response;

import app.footnote.question.Answer;
import app.footnote.question.Key;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What is done about a key that turned out wrong. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Repair.AcceptAlso.class, name = "accept-also"),
    @JsonSubTypes.Type(value = Repair.NewKey.class, name = "new-key"),
    @JsonSubTypes.Type(value = Repair.Drop.class, name = "drop"),
    @JsonSubTypes.Type(value = Repair.TakeBack.class, name = "take-back")
})
public sealed interface Repair {
    /** These are right as well, each by itself; of a choice only the keys are named. */
    record AcceptAlso(List<Answer> answers) implements Repair {}

    /** This is right, and nothing else. */
    record NewKey(Answer answer) implements Repair {}

    /** No answer counts. */
    record Drop() implements Repair {}

    /** A change is undone, as if it had never been made. */
    record TakeBack(long change) implements Repair {}

    /** What the key is after this. */
    default Key after(Key before) {
        if (this instanceof AcceptAlso accept) {
            return before.with(accept.answers());
        }
        if (this instanceof NewKey key) {
            return before.replacedBy(key.answer());
        }
        return this instanceof Drop ? before.drop() : before;
    }
}
