package app.footnote.live.wire;

import app.footnote.grading.Given;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

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
    record Answer(String id, int question, int vote, Given given) implements FromPlayer {}

    /** What is the state? For a client that heard nothing for a few seconds after a change was due. */
    record Ask() implements FromPlayer {}
}
