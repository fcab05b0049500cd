package app.footnote.extract;

import app.footnote.fact.Modality;
import org.jspecify.annotations.Nullable;

/**
 * How firmly a clause says what it says.
 *
 * @param reported whether it is given as somebody's words or view
 * @param holder whose, if that is said
 */
record Stance(
        Modality modality,
        boolean denied,
        boolean reported,
        @Nullable String holder) {
    static final Stance ASSERTED = new Stance(Modality.ASSERTED, false, false, null);

    Stance hedged() {
        return new Stance(Modality.HEDGED, denied, reported, holder);
    }

    Stance planned() {
        return modality == Modality.HEDGED ? this : new Stance(Modality.PLANNED, denied, reported, holder);
    }

    Stance negated() {
        return new Stance(modality, true, reported, holder);
    }

    Stance reported(@Nullable String by) {
        return new Stance(modality, denied, true, by);
    }
}
