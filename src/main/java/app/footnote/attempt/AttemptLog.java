package app.footnote.attempt;

import app.footnote.web.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happened during an attempt in the order in which it did, as facts: that a page was left tells nothing of why.
 *
 * @param accepted the late saves that count, by their ids
 * @param names what those are called who accepted them
 */
record AttemptLog(
        List<AttemptEvent> events,
        List<Save> saves,
        Map<Long, SaveStore.Accepted> accepted,
        Function<OptionalLong, String> names) {
    List<AttemptLogView.Fact> facts(ZonedTimes times, Texts texts) {
        List<Entry> entries = new ArrayList<>();
        events.forEach(event ->
                entries.add(new Entry(event.at(), texts.of("log." + event.kind().code()))));
        saves.forEach(save -> entries.add(new Entry(save.receivedAt(), said(save, times, texts))));
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at))
                .map(entry -> new AttemptLogView.Fact(times.seconds(entry.at()), entry.what()))
                .toList();
    }

    private String said(Save save, ZonedTimes times, Texts texts) {
        String saved = texts.of("log.saved", save.position());
        if (!save.late()) {
            return saved;
        }
        @Nullable Instant device = save.deviceAt();
        String by = device == null ? "" : " " + texts.of("log.device", times.seconds(device));
        SaveStore.@Nullable Accepted counts = accepted.get(save.id());
        String said = counts == null
                ? texts.of("log.late", save.position())
                : texts.of("log.accepted", save.position(), names.apply(counts.by()), times.seconds(counts.at()));
        return said + by;
    }

    private record Entry(Instant at, String what) {}
}
