package app.footnote.live.wire;

import app.footnote.grading.Given;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;

/** A message from a player. Who they are is known by the cookie that the socket was opened with, never by a message. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FromPlayer.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = FromPlayer.Ask.class, name = "ask")
})
public sealed interface FromPlayer {
    /**
     * An answer. It is sent again until it is met with stored or refused.
     *
     * @param id what the device calls it, at most 64 signs; the same answer sent again has the same id
     * @param question from 1
     */
    record Answer(String id, int question, int vote, Given given) implements FromPlayer {
        /** Whether nothing is missing in it: what JSON leaves out is null, whatever the types say. */
        @SuppressWarnings("RedundantNullCheck")
        public boolean isWhole() {
            return id != null && given != null && isWhole(given);
        }

        private static boolean isWhole(Given given) {
            if (given instanceof Given.Chosen chosen) {
                return isWhole(chosen.positions());
            }
            if (given instanceof Given.Ordered ordered) {
                return isWhole(ordered.positions());
            }
            if (given instanceof Given.Matched matched) {
                return isWhole(matched.positions());
            }
            return !(given instanceof Given.Typed typed) || Objects.nonNull(typed.text());
        }

        private static boolean isWhole(List<Integer> positions) {
            return Objects.nonNull(positions) && positions.stream().allMatch(Objects::nonNull);
        }
    }

    /** What is the state? For a client that heard nothing for a few seconds after a change was due. */
    record Ask() implements FromPlayer {}
}
