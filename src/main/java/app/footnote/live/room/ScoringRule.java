package app.footnote.live.room;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The rules by which a room can score; players are shown the message {@link #textKey}. */
public enum ScoringRule {
    SPEED(new SpeedScoring()),
    ACCURACY(new AccuracyScoring()),
    PARTICIPATION(new ParticipationScoring());

    @SuppressWarnings("ImmutableEnumChecker") // rules have no fields
    private final Scoring scoring;

    ScoringRule(Scoring scoring) {
        this.scoring = scoring;
    }

    public Scoring scoring() {
        return scoring;
    }

    /** As it is sent and stored: {@code speed}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message that tells players the rule. */
    public String textKey() {
        return "live.scoring." + code();
    }
}
