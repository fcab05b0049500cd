package app.footnote.classroom.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads lists of students: with headings in any order, or without any and nothing but names and mail addresses. */
public final class RosterReader {
    /** What stands in the rows that other programs put among the students. */
    private static final Set<String> NO_STUDENTS =
            Set.of("points possible", "student, test", "test student", "class average", "points", "date");

    private RosterReader() {}

    /** What the list says; where it cannot be read at all, that is its only problem. */
    public static RosterFile read(String text) {
        List<RosterTable.Row> rows;
        try {
            rows = RosterTable.rows(text);
        } catch (RosterTable.NeverEnds e) {
            return RosterFile.unreadable(e.line(), "quote", "");
        }
        if (rows.isEmpty()) {
            return RosterFile.unreadable(0, "empty", "");
        }
        List<Optional<RosterColumn>> columns = headings(rows.get(0).cells());
        boolean headed = !columns.isEmpty();
        if (!headed) {
            columns = guessed(rows.get(0).cells());
        }
        if (columns.isEmpty()) {
            return RosterFile.unreadable(
                    rows.get(0).line(), "columns", String.join(", ", rows.get(0).cells()));
        }
        List<RosterTable.Row> body = headed ? rows.subList(1, rows.size()) : rows;
        if (body.size() > RosterFile.MOST_LINES) {
            return RosterFile.unreadable(0, "long", Integer.toString(RosterFile.MOST_LINES));
        }
        return lines(body, columns, headed ? ignored(rows.get(0).cells(), columns) : List.of());
    }

    private static RosterFile lines(
            List<RosterTable.Row> rows, List<Optional<RosterColumn>> columns, List<String> ignored) {
        List<RosterLine> lines = new ArrayList<>();
        List<RosterFile.Problem> problems = new ArrayList<>();
        for (RosterTable.Row row : rows) {
            if (row.cells().stream().anyMatch(cell -> NO_STUDENTS.contains(cell.toLowerCase(Locale.ROOT)))) {
                continue;
            }
            if (row.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty())) {
                problems.add(new RosterFile.Problem(row.line(), "cells", String.join(" · ", row.cells())));
                continue;
            }
            lines.add(line(row, columns));
        }
        return new RosterFile(lines, problems, ignored);
    }

    private static RosterLine line(RosterTable.Row row, List<Optional<RosterColumn>> columns) {
        Cells cells = new Cells(row.cells(), columns);
        String listed = cells.first(RosterColumn.NAME);
        String first = cells.first(RosterColumn.FIRST_NAME);
        String last = cells.first(RosterColumn.LAST_NAME);
        String[] turned = listed.split("\\s*,\\s*", -1);
        if (turned.length == 2 && first.isEmpty() && last.isEmpty()) {
            first = turned[1];
            last = turned[0];
        }
        String name = (first + " " + last).strip();
        List<String> groups = cells.all(RosterColumn.GROUP)
                .flatMap(cell -> Stream.of(cell.split("[,;|]")))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
        return new RosterLine(
                row.line(),
                name.isEmpty() ? listed : name,
                listed,
                first,
                last,
                cells.first(RosterColumn.MAIL),
                cells.first(RosterColumn.LOGIN),
                cells.first(RosterColumn.NUMBER),
                cells.first(RosterColumn.OUTSIDE_ID),
                cells.first(RosterColumn.GROUP),
                groups);
    }

    /** What the cells of a first row say of their columns; nothing where they are no headings. */
    private static List<Optional<RosterColumn>> headings(List<String> cells) {
        List<Optional<RosterColumn>> columns =
                cells.stream().map(RosterColumn::of).toList();
        boolean names = columns.stream()
                .flatMap(Optional::stream)
                .anyMatch(column -> column != RosterColumn.OUTSIDE_ID && column != RosterColumn.GROUP);
        return names && cells.stream().noneMatch(cell -> cell.contains("@")) ? columns : List.of();
    }

    /** Without headings: a mail address is one, and what is left is a name, or a first and a last one. */
    private static List<Optional<RosterColumn>> guessed(List<String> cells) {
        long names = cells.stream().filter(cell -> !cell.contains("@")).count();
        if (names > 2 || cells.size() - names > 1) {
            return List.of();
        }
        List<Optional<RosterColumn>> columns = new ArrayList<>();
        boolean second = false;
        for (String cell : cells) {
            if (cell.contains("@")) {
                columns.add(Optional.of(RosterColumn.MAIL));
            } else if (names == 1) {
                columns.add(Optional.of(RosterColumn.NAME));
            } else {
                columns.add(Optional.of(second ? RosterColumn.LAST_NAME : RosterColumn.FIRST_NAME));
                second = true;
            }
        }
        return columns;
    }

    private static List<String> ignored(List<String> headings, List<Optional<RosterColumn>> columns) {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (columns.get(i).isEmpty() && !headings.get(i).isEmpty()) {
                ignored.add(headings.get(i));
            }
        }
        return ignored;
    }

    /** The cells of a row under what their columns hold. */
    private record Cells(List<String> cells, List<Optional<RosterColumn>> columns) {
        Stream<String> all(RosterColumn wanted) {
            return IntStream.range(0, Math.min(cells.size(), columns.size()))
                    .filter(i -> columns.get(i).filter(wanted::equals).isPresent())
                    .mapToObj(cells::get)
                    .filter(cell -> !cell.isEmpty());
        }

        String first(RosterColumn wanted) {
            return all(wanted).findFirst().orElse("");
        }
    }
}
