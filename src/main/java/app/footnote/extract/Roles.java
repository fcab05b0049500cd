package app.footnote.extract;

import app.footnote.extract.Unit.Kind;
import app.footnote.fact.Frame.Role;
import app.footnote.fact.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what fills the roles of a frame in a clause. */
final class Roles {
    private static final Set<Role> PREPOSITIONS =
            Set.of(Role.TO, Role.FROM, Role.AS, Role.OF, Role.IN, Role.WITH, Role.FOR, Role.INTO, Role.ON, Role.BY);

    private final Line line;
    private final Arguments arguments;

    Roles(Line line, Arguments arguments) {
        this.line = line;
        this.arguments = arguments;
    }

    /** The arguments in a role of a verb; {@code after} is the first unit behind the verb and its particles. */
    List<Argument> of(Clause clause, Role role, int after, Predicate<Argument> fits) {
        if (role == Role.AGENT) {
            return clause.passive() ? preposition("by", after, clause.end(), fits) : subjects(clause, fits);
        }
        if (role == Role.OBJECT) {
            return clause.passive() ? subjects(clause, fits) : object(clause, after);
        }
        if (role == Role.COMPLEMENT) {
            int unit = clause.passive() ? objectUnit(clause, after) : -1;
            Argument complement = unit < 0 ? null : arguments.of(unit);
            return complement == null || !complement.isNamed() ? List.of() : List.of(complement);
        }
        if (role == Role.PLACE) {
            int end = placeEnd(clause, after);
            List<Argument> at = preposition("in", after, end, fits);
            List<Argument> places = at.isEmpty() ? preposition("at", after, end, fits) : at;
            return places.stream().filter(Argument::isNamed).limit(1).toList();
        }
        return PREPOSITIONS.contains(role)
                ? preposition(role.name().toLowerCase(java.util.Locale.ROOT), after, clause.end(), fits)
                : List.of();
    }

    List<Argument> subjects(Clause clause, Predicate<Argument> fits) {
        List<Argument> all = clause.subjects().stream()
                .map(arguments::of)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (clause.listed()) {
            return all.size() == clause.subjects().size() ? all : List.of();
        }
        for (int i = 0; i < clause.subjects().size(); i++) {
            int unit = clause.subjects().get(i);
            Argument argument = arguments.of(unit);
            boolean placed = line.word(unit - 1).matches("in|at|on|near|from|to")
                    && clause.subjects().size() > 1
                    && i == 0;
            if (argument != null && argument.isNamed() && fits.test(argument) && !placed) {
                return List.of(argument);
            }
        }
        return List.of();
    }

    /** The noun right behind the verb, with the list that it begins. */
    List<Argument> object(Clause clause, int after) {
        int unit = objectUnit(clause, after);
        List<Argument> found = unit < 0 ? List.of() : all(arguments.list(unit));
        boolean it = found.stream()
                .anyMatch(each ->
                        each.basis() == Argument.Basis.PRONOUN && !each.kind().equals("person"));
        return it ? List.of() : found;
    }

    /** Places behind a comma or “with” belong to something else. */
    private int placeEnd(Clause clause, int after) {
        for (int i = after; i < clause.end(); i++) {
            if (line.is(i, Kind.COMMA) || line.word(i).equals("with")) {
                return i;
            }
        }
        return clause.end();
    }

    int objectUnit(Clause clause, int after) {
        int at = after;
        while (line.is(at, Kind.ADVERB)) {
            at++;
        }
        return at < Math.max(clause.end(), after + 1) && line.is(at, Kind.NOUN) ? at : -1;
    }

    private List<Argument> all(List<Integer> units) {
        List<Argument> found = new ArrayList<>();
        for (int unit : units) {
            Argument argument = arguments.of(unit);
            if (argument == null) {
                return List.of();
            }
            found.add(argument);
        }
        return found;
    }

    /** What stands behind a preposition, in the first place where it fits. */
    List<Argument> preposition(String word, int from, int end, Predicate<Argument> fits) {
        for (int i = from; i + 1 < end; i++) {
            boolean here = line.is(i, Kind.PREPOSITION) && line.word(i).equals(word) && line.is(i + 1, Kind.NOUN);
            if (here) {
                List<Argument> found = all(arguments.list(i + 1));
                if (!found.isEmpty() && fits.test(found.get(0))) {
                    return found.stream().filter(fits).toList();
                }
            }
        }
        return List.of();
    }

    /** The number at the head of the object, with what it counts. */
    Numbers.@Nullable Read number(int unit) {
        Unit noun = line.unit(unit);
        Numbers.Read read = Numbers.at(line.segment.tokens(), noun.start(), noun.end());
        return read == null || line.segment.token(read.start()).is("one") ? null : read;
    }

    /** Whether the relation's subject may be this; a name or what stands for one, unless it is about a quantity. */
    static Predicate<Argument> subject(Findings findings, Relation relation) {
        return argument -> findings.fitsSubject(relation, argument);
    }
}
