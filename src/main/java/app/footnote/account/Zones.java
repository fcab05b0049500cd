package app.footnote.account;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The time zones that can be chosen. */
public final class Zones {
    /** Those that are named after places; the others are abbreviations and offsets. */
    private static final String PLACES = "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*";

    private Zones() {}

    public static List<String> all() {
        return places().sorted().toList();
    }

    /** All of them, and the one that is chosen already. */
    public static List<String> with(ZoneId chosen) {
        return Stream.concat(places(), Stream.of(chosen.getId()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> places() {
        return ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.matches(PLACES));
    }
}
