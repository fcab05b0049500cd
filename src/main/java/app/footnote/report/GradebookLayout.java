package app.footnote.report;

import app.footnote.classroom.ListedMember;
import app.footnote.report.Gradebook.Column;
import app.footnote.report.Gradebook.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns in which a gradebook leaves. */
enum GradebookLayout {
    /** Names, points and their sum, for people. */
    GRADEBOOK {
        @Override
        Sheet of(Gradebook book) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            book.lines().forEach(line -> rows.add(row(line, List.of(line.name()), rounded(line.sum()))));
            return new Sheet(title(book), heads(book, List.of("Name"), "Sum"), rows);
        }
    },
    /** As the gradebook import of Moodle reads it. */
    MOODLE {
        @Override
        Sheet of(Gradebook book) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            book.lines().forEach(line -> {
                ListedMember listed = line.listed();
                rows.add(row(line, List.of(first(line), last(line), listed.number(), listed.mail())));
            });
            List<String> heads = List.of("First name", "Last name", "ID number", "Email address");
            return new Sheet(title(book) + " Moodle", heads(book, heads), rows);
        }
    },
    /** As the gradebook import of Canvas reads it, with the points that are possible in the first row. */
    CANVAS {
        @Override
        Sheet of(Gradebook book) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            List<@Nullable Object> possible = new ArrayList<>(List.of("    Points Possible", "", "", "", ""));
            book.columns().forEach(column -> possible.add(rounded(column.points())));
            rows.add(possible);
            book.lines().forEach(line -> {
                ListedMember listed = line.listed();
                String section = listed.section().isEmpty() ? book.schoolClass().name() : listed.section();
                rows.add(row(line, List.of(whole(line), listed.outsideId(), listed.number(), listed.login(), section)));
            });
            List<String> heads = List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section");
            return new Sheet(title(book) + " Canvas", heads(book, heads), rows);
        }
    };

    abstract Sheet of(Gradebook book);

    /** As addresses name it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<GradebookLayout> of(String code) {
        return Arrays.stream(values())
                .filter(layout -> layout.code().equals(code))
                .findFirst();
    }

    private static String title(Gradebook book) {
        return book.schoolClass().name();
    }

    private static List<String> heads(Gradebook book, List<String> before, String... after) {
        return Stream.of(before.stream(), book.columns().stream().map(Column::title), Arrays.stream(after))
                .flatMap(heads -> heads)
                .toList();
    }

    private static List<@Nullable Object> row(Line line, List<String> before, Object... after) {
        List<@Nullable Object> row = new ArrayList<>(before);
        for (OptionalDouble points : line.points()) {
            row.add(points.isPresent() ? rounded(points.getAsDouble()) : null);
        }
        row.addAll(Arrays.asList(after));
        return row;
    }

    private static Double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }

    /** Last name first, unless the list has it otherwise. */
    private static String whole(Line line) {
        if (!line.listed().listedName().isEmpty()) {
            return line.listed().listedName();
        }
        return first(line).isEmpty() ? last(line) : last(line) + ", " + first(line);
    }

    private static String first(Line line) {
        ListedMember listed = line.listed();
        if (!listed.firstName().isEmpty() || !listed.lastName().isEmpty()) {
            return listed.firstName();
        }
        int space = line.name().lastIndexOf(' ');
        return space < 0 ? "" : line.name().substring(0, space);
    }

    private static String last(Line line) {
        ListedMember listed = line.listed();
        if (!listed.firstName().isEmpty() || !listed.lastName().isEmpty()) {
            return listed.lastName();
        }
        return line.name().substring(line.name().lastIndexOf(' ') + 1);
    }
}
