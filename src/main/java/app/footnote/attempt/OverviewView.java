package app.footnote.attempt;

import java.util.List;
import java.util.Optional;

/** The page before an attempt is submitted: what is open and what is flagged. */
public record OverviewView(
        long id, String address, String title, List<AttemptView.Place> places, Optional<Moment> end, long seconds) {
    public long open() {
        return places.stream().filter(place -> !place.answered()).count();
    }

    public long flagged() {
        return places.stream().filter(AttemptView.Place::flagged).count();
    }
}
