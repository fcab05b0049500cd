package app.footnote.grading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a learner gave as an answer; positions count from 0 in the presentation that was shown. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Given.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Given.Typed.class, name = "typed"),
    @JsonSubTypes.Type(value = Given.Ordered.class, name = "ordered"),
    @JsonSubTypes.Type(value = Given.Matched.class, name = "matched"),
    @JsonSubTypes.Type(value = Given.Graded.class, name = "graded"),
    @JsonSubTypes.Type(value = Given.Nothing.class, name = "nothing")
})
public sealed interface Given {
    /** Options that were ticked. */
    record Chosen(List<Integer> positions) implements Given {}

    /** A text or number that was typed. */
    record Typed(String text) implements Given {}

    /** The shown items in the order the learner put them into. */
    record Ordered(List<Integer> positions) implements Given {}

    /** For every left side the position of the right side; -1 where none was picked. */
    record Matched(List<Integer> positions) implements Given {}

    /** A card's own grade after it was revealed: 1 Again, 2 Hard, 3 Good, 4 Easy. */
    record Graded(int grade) implements Given {}

    /** “I don't know.” */
    record Nothing() implements Given {}
}
