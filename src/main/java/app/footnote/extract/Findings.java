package app.footnote.extract;

import app.footnote.extract.Argument.Basis;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.ValueType;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes in what the rules find in a sentence, as far as its arguments are what the relation wants. */
final class Findings {
    private static final double DOUBT_OF_KIND = 0.1;
    private static final int LONGEST_NAME = 12;
    private static final Set<String> HUMAN = Set.of("person");

    private final Register register;
    private final List<Finding> found = new ArrayList<>();

    Findings(Register register) {
        this.register = register;
    }

    List<Finding> found() {
        return found;
    }

    /** What the rules give of a relation besides its arguments. */
    record Circumstances(Validity validity, boolean complete, Stance stance, String rule, double confidence) {}

    /** Whether the relation takes it as its subject. */
    boolean fitsSubject(Relation relation, Argument argument) {
        return fits(relation.subjectKinds(), argument);
    }

    boolean fitsValue(Relation relation, Argument argument) {
        return relation.valueType() != ValueType.ENTITY || fits(relation.valueKinds(), argument);
    }

    private boolean fits(Set<String> kinds, Argument argument) {
        if (argument.name().split(" ").length > LONGEST_NAME) {
            return false;
        }
        String kind = kind(argument);
        if (!kind.isEmpty()) {
            return kinds.contains(kind);
        }
        if (argument.basis() == Basis.NOUN) {
            return kinds.contains("concept") || kinds.contains("office");
        }
        if (!register.isPossible(argument.name(), kinds)) {
            return false;
        }
        boolean personLike =
                argument.name().split(" ").length > 1 && argument.name().split(" ").length < 5;
        return !kinds.equals(HUMAN) || personLike;
    }

    private String kind(Argument argument) {
        String kept = register.settledKind(argument.name());
        return kept.isEmpty() ? argument.kind() : kept;
    }

    /** Keeps the finding if subject and values fit. */
    void add(Relation relation, Argument subject, List<Argument> values, Circumstances given) {
        List<Argument> fitting =
                values.stream().filter(value -> fitsValue(relation, value)).toList();
        boolean bare = relation.position()
                && values.stream()
                        .anyMatch(value -> !value.isNamed()
                                && (!value.name().contains(" ") || value.name().startsWith("following ")));
        boolean wrong = bare || fitting.isEmpty() || fitting.size() < values.size() || !fitsSubject(relation, subject);
        boolean self = fitting.stream().anyMatch(value -> value.name().equals(subject.name()));
        if (wrong || self || relation.single() && !relation.list() && fitting.size() > 1) {
            return;
        }
        double doubt =
                fitting.stream().mapToDouble(value -> value.basis().doubt).max().orElse(0);
        settle(subject, relation.subjectKinds(), false);
        fitting.forEach(value -> settle(value, relation.valueKinds(), !relation.list()));
        if (relation.list()) {
            List<String> names = fitting.stream().map(Argument::name).distinct().toList();
            keep(relation, subject, new Value.Entities(names), given, doubt);
        } else {
            fitting.forEach(value -> keep(relation, subject, new Value.Entities(List.of(value.name())), given, doubt));
        }
    }

    /** Keeps a finding with a date, number or text. */
    void add(Relation relation, Argument subject, Value value, Circumstances given) {
        if (fitsSubject(relation, subject)) {
            settle(subject, relation.subjectKinds(), false);
            keep(relation, subject, value, given, 0);
        }
    }

    private void keep(Relation relation, Argument subject, Value value, Circumstances given, double doubt) {
        double known = kindIsNamed(subject) ? 0 : DOUBT_OF_KIND;
        double confidence = given.confidence() - doubt - subject.basis().doubt - known;
        found.add(new Finding(
                relation.id(),
                subject.name(),
                value,
                given.validity(),
                given.complete(),
                given.stance(),
                given.rule().toLowerCase(Locale.ROOT),
                Math.round(confidence * 100) / 100.0));
    }

    private static boolean kindIsNamed(Argument argument) {
        return !argument.kind().isEmpty() || argument.basis() == Basis.NOUN;
    }

    /** Notes what the relation tells of the kind of something whose name does not tell it. */
    private void settle(Argument argument, Set<String> kinds, boolean agent) {
        String known = kind(argument);
        if (!known.isEmpty()) {
            register.kind(argument.name(), known);
        } else if (argument.basis() == Basis.NOUN) {
            register.kind(argument.name(), kinds.contains("concept") ? "concept" : "office");
        } else if (!kinds.isEmpty()) {
            register.narrow(argument.name(), kinds, agent && kinds.contains("person"));
        }
    }
}
