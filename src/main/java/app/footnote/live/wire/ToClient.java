package app.footnote.live.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A message from the server. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RoomView.class, name = "state"),
    @JsonSubTypes.Type(value = Stored.class, name = "stored"),
    @JsonSubTypes.Type(value = Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Counts.class, name = "counts"),
    @JsonSubTypes.Type(value = Roster.class, name = "roster")
})
public sealed interface ToClient permits RoomView, Stored, Refused, Counts, Roster {}
