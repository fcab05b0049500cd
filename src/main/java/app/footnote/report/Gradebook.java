package app.footnote.report;

import app.footnote.attempt.Assignment;
import app.footnote.attempt.Assignments;
import app.footnote.attempt.Attempt;
import app.footnote.attempt.Attempts;
import app.footnote.classroom.Classes;
import app.footnote.classroom.ListedMember;
import app.footnote.classroom.Member;
import app.footnote.classroom.Rosters;
import app.footnote.classroom.SchoolClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The points of everybody in a class for every assignment.
 *
 * @param lines by name
 */
record Gradebook(SchoolClass schoolClass, List<Column> columns, List<Line> lines) {
    /** An assignment, and what all its questions together are worth. */
    record Column(Assignment assignment, String title, double points) {}

    /**
     * A student.
     *
     * @param points for each assignment in their order; empty where nothing was submitted
     */
    record Line(long person, String name, ListedMember listed, List<OptionalDouble> points) {
        double sum() {
            return points.stream().mapToDouble(points -> points.orElse(0)).sum();
        }
    }

    /** The mean of those who submitted, for each assignment in their order. */
    List<OptionalDouble> means() {
        List<OptionalDouble> means = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            means.add(lines.stream()
                    .map(line -> line.points().get(column))
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .average());
        }
        return means;
    }

    double most() {
        return columns.stream().mapToDouble(Column::points).sum();
    }

    /** Where points come from. */
    record Sources(Classes classes, Rosters rosters, Assignments assignments, Attempts attempts) {
        /** The gradebook as it stands. Whoever was erased is not in it. */
        Gradebook of(SchoolClass found) {
            List<Column> columns = new ArrayList<>();
            List<Map<Long, Double>> points = new ArrayList<>();
            for (Assignment assignment : assignments.graded(found.id())) {
                columns.add(new Column(
                        assignment,
                        title(assignment.title(), columns),
                        assignment.rules().points()));
                points.add(points(assignment));
            }
            Map<Long, ListedMember> listed = rosters.listed(found.id());
            List<Line> lines = classes.members(found.id()).stream()
                    .filter(member -> !member.name().isEmpty())
                    .map(member -> line(member, listed.getOrDefault(member.person(), ListedMember.NONE), points))
                    .toList();
            return new Gradebook(found, columns, lines);
        }

        private static Line line(Member member, ListedMember listed, List<Map<Long, Double>> points) {
            return new Line(
                    member.person(),
                    member.name(),
                    listed,
                    points.stream()
                            .map(column -> points(column, member.person()))
                            .toList());
        }

        private static OptionalDouble points(Map<Long, Double> column, long person) {
            Double points = column.get(person);
            return points == null ? OptionalDouble.empty() : OptionalDouble.of(points);
        }

        /** What counts of everybody's submitted attempts. */
        private Map<Long, Double> points(Assignment assignment) {
            Map<Long, List<Double>> scores = new HashMap<>();
            for (Attempt attempt : attempts.of(assignment.id())) {
                if (attempt.submitted() && attempt.score().isPresent()) {
                    scores.computeIfAbsent(attempt.person(), first -> new ArrayList<>())
                            .add(attempt.score().getAsDouble());
                }
            }
            Map<Long, Double> points = new HashMap<>();
            scores.forEach((person, all) -> assignment
                    .rules()
                    .counts()
                    .of(all)
                    .ifPresent(share ->
                            points.put(person, share * assignment.rules().points())));
            return points;
        }

        /** Other programs tell columns apart by their headings. */
        private static String title(String title, List<Column> before) {
            long same = before.stream()
                    .filter(column -> column.assignment().title().equals(title))
                    .count();
            return same == 0 ? title : title + " (" + (same + 1) + ")";
        }
    }
}
