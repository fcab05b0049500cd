package app.footnote.author;

import java.util.List;

/** All changes of a set's keys, the last first. */
public record RepairLogView(RepairView.Place place, List<RepairLine> changes) {}
