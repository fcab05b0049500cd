package app.footnote.attempt;

import app.footnote.web.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assignments as lines of a table. */
record AssignmentLines(Texts texts, ZonedTimes times, Instant now, Map<Long, Integer> submitted, int students) {
    List<ClassAssignmentsView.Line> of(List<AssignmentDesk.Placed> placed) {
        return placed.stream().map(this::line).toList();
    }

    private ClassAssignmentsView.Line line(AssignmentDesk.Placed placed) {
        Assignment assignment = placed.assignment();
        Window window = assignment.rules().window();
        return new ClassAssignmentsView.Line(
                assignment.id(),
                assignment.title(),
                state(placed, now),
                words(window.opens(), "rules.at-once"),
                words(window.due(), "assign.no-end"),
                submitted.getOrDefault(assignment.id(), 0),
                students);
    }

    /** What holds of an assignment now, as the end of a message's key. */
    static String state(AssignmentDesk.Placed placed, Instant now) {
        if (!placed.on(Shelf.PUBLISHED)) {
            return placed.shelf().code();
        }
        Window window = placed.assignment().rules().window();
        if (window.opens().filter(now::isBefore).isPresent()) {
            return "planned";
        }
        if (window.closes().filter(closes -> !now.isBefore(closes)).isPresent()) {
            return "closed";
        }
        return window.due().filter(due -> !now.isBefore(due)).isPresent() ? "late" : "open";
    }

    private String words(Optional<Instant> moment, String otherwise) {
        return moment.map(times::words).orElseGet(() -> texts.of(otherwise));
    }
}
