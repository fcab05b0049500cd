package app.footnote.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the facts that cannot all hold. Compares only facts of one subject, so that the work grows with the facts. */
final class ConflictFinder {
    private final FactBase base;
    private final Map<String, Conflict> found = new LinkedHashMap<>();

    ConflictFinder(FactBase base) {
        this.base = base;
    }

    List<Conflict> find(Iterable<FactBase.DeclaredConflict> declared) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        Map<String, List<Fact>> memberships = new LinkedHashMap<>();
        for (Fact fact : base.facts()) {
            if (fact.modality() == Modality.ASSERTED && fact.incoherent() == null) {
                groups.computeIfAbsent(fact.subject() + ' ' + fact.relation(), key -> new ArrayList<>())
                        .add(fact);
                if (!base.relation(fact).excludes().isEmpty() && fact.value() instanceof Value.Entities value) {
                    value.ids()
                            .forEach(id -> memberships
                                    .computeIfAbsent(fact.subject() + ' ' + id, key -> new ArrayList<>())
                                    .add(fact));
                }
            }
        }
        groups.values().forEach(group -> eachPair(group, this::compareWithinRelation));
        memberships.values().forEach(group -> eachPair(group, this::compareAcrossRelations));
        declared.forEach(this::declare);
        return List.copyOf(found.values());
    }

    private interface Comparison {
        void compare(Fact one, Fact other);
    }

    private static void eachPair(List<Fact> facts, Comparison comparison) {
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                comparison.compare(facts.get(i), facts.get(j));
            }
        }
    }

    private void compareWithinRelation(Fact one, Fact other) {
        if (!one.validity().overlaps(other.validity())) {
            return;
        }
        Relation relation = base.relation(one);
        if (one.denied() != other.denied()) {
            if (one.value().equals(other.value())) {
                add(Conflict.Kind.DENIAL, one, other, "One document says what the other denies.");
            }
        } else if (one.denied()) {
            return;
        } else if (relation.list()) {
            compareLists(one, other);
        } else if (relation.single() && !agree(one.value(), other.value())) {
            add(Conflict.Kind.VALUES, one, other, "“" + relation.label() + "” has one value at a time.");
        }
    }

    private void compareLists(Fact one, Fact other) {
        if (!(one.value() instanceof Value.Entities first) || !(other.value() instanceof Value.Entities second)) {
            return;
        }
        boolean firstLacks = !first.ids().containsAll(second.ids());
        boolean secondLacks = !second.ids().containsAll(first.ids());
        if (one.complete() && other.complete() && (firstLacks || secondLacks)) {
            add(Conflict.Kind.LISTS, one, other, "Both lists are given as complete, and they differ.");
        } else if (one.complete() && firstLacks || other.complete() && secondLacks) {
            add(Conflict.Kind.OUTSIDER, one, other, "A complete list lacks what the other names.");
        }
    }

    private void compareAcrossRelations(Fact one, Fact other) {
        boolean excluded = base.relation(one).excludes().contains(other.relation())
                || base.relation(other).excludes().contains(one.relation());
        if (excluded && !one.denied() && !other.denied() && one.validity().overlaps(other.validity())) {
            add(
                    Conflict.Kind.EXCLUSION,
                    one,
                    other,
                    "Nobody is “" + base.relation(one).label() + "” and “"
                            + base.relation(other).label() + "” at one time.");
        }
    }

    /** Equal, or one contains the other: 2001 and June 2001, “over 300” and 320, Shanghai and China. */
    private boolean agree(Value one, Value other) {
        if (one instanceof Value.Date first && other instanceof Value.Date second) {
            return first.date().contains(second.date()) || second.date().contains(first.date());
        }
        if (one instanceof Value.Number first && other instanceof Value.Number second) {
            boolean apart = !Objects.equals(first.unit(), second.unit()); // eight members, and four observers
            return apart
                    || first.bound().allows(first.number(), second.number())
                    || second.bound().allows(second.number(), first.number());
        }
        if (one instanceof Value.Entities first && other instanceof Value.Entities second) {
            return first.equals(second) || contains(first, second) || contains(second, first);
        }
        return one.equals(other);
    }

    private boolean contains(Value.Entities outer, Value.Entities inner) {
        return inner.ids().stream()
                .allMatch(id -> outer.ids().contains(id)
                        || base.entity(id).within().stream().anyMatch(outer.ids()::contains));
    }

    private void declare(FactBase.DeclaredConflict declared) {
        Optional<Fact> one = base.fact(declared.one());
        Optional<Fact> other = base.fact(declared.other());
        if (one.isPresent() && other.isPresent()) {
            add(Conflict.Kind.DECLARED, one.get(), other.get(), declared.reason());
        }
    }

    private void add(Conflict.Kind kind, Fact one, Fact other, String reason) {
        found.putIfAbsent(one.id() + ' ' + other.id(), new Conflict(kind, one, other, reason));
    }
}
