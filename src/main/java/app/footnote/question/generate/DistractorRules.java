package app.footnote.question.generate;

import app.footnote.fact.Conflict;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Modality;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.Asked;
import app.footnote.fact.Value;
import app.footnote.question.Vetoes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether a term may stand as a wrong option: it must not be right according to the documents. Each rule that bars has
 * a name; what no rule bars is “not so according to the documents”, which is all that can be known.
 */
final class DistractorRules {
    private final Vocabulary vocabulary;
    private final FactBase base;
    private final Vetoes vetoes;
    private final Actors actors;

    DistractorRules(Vocabulary vocabulary, Vetoes vetoes) {
        this.vocabulary = vocabulary;
        this.base = vocabulary.base();
        this.vetoes = vetoes;
        this.actors = new Actors(base);
    }

    /** Why a term is barred. */
    enum Bar {
        OTHER_KIND,
        OPEN_RELATION,
        IN_CONFLICT,
        OVERLAP,
        TRUE_AS_WELL,
        WITHIN_BOUND,
        STANCE,
        SENTENCE,
        HEDGED,
        ENUMERATED
    }

    /** The first rule that bars the candidate from the questions that ask this of the fact. */
    Optional<Bar> bar(Fact fact, Asked asked, Term candidate) {
        List<Term> keys = keys(fact, asked);
        if (keys.stream().noneMatch(key -> key.kind().equals(candidate.kind()))) {
            return Optional.of(Bar.OTHER_KIND);
        }
        if (keys.stream().anyMatch(key -> key.overlaps(candidate))) {
            return Optional.of(Bar.OVERLAP);
        }
        Relation relation = base.relation(fact);
        boolean stance = relation.position() && asked != Asked.SUBJECT;
        if (!stance && !isClosed(fact, relation, asked)) {
            return Optional.of(Bar.OPEN_RELATION);
        }
        if (stance && !isOppositeStance(fact, relation, candidate)) {
            return Optional.of(Bar.STANCE);
        }
        Optional<Bar> stated = asked == Asked.SUBJECT ? barSubject(fact, candidate) : barValue(fact, candidate);
        if (stated.isPresent()) {
            return stated;
        }
        if (asked != Asked.SUBJECT && isEnumeration(relation) && isNamedElsewhere(fact, candidate)) {
            return Optional.of(Bar.ENUMERATED);
        }
        return vetoes.bars(fact.id(), asked, candidate.key()) ? Optional.of(Bar.SENTENCE) : Optional.empty();
    }

    /** What the question asks for. */
    List<Term> keys(Fact fact, Asked asked) {
        return asked == Asked.SUBJECT ? List.of(vocabulary.subject(fact)) : vocabulary.values(fact);
    }

    private static boolean isClosed(Fact fact, Relation relation, Asked asked) {
        if (asked == Asked.SUBJECT) {
            return relation.inverseSingle();
        }
        return relation.list() ? fact.complete() : relation.single();
    }

    private Optional<Bar> barValue(Fact fact, Term candidate) {
        boolean inConflict = !base.conflicts(fact).isEmpty();
        for (Fact other : base.facts(fact.subject(), fact.relation())) {
            Optional<Bar> bar = other.equals(fact) ? Optional.empty() : barByOther(fact, other, candidate);
            if (bar.isPresent()) {
                return Optional.of(inConflict ? Bar.IN_CONFLICT : bar.get());
            }
        }
        for (Conflict conflict : base.conflicts(fact)) {
            Fact other = conflict.one().equals(fact) ? conflict.other() : conflict.one();
            if (vocabulary.values(other).stream().anyMatch(candidate::overlaps)) {
                return Optional.of(Bar.IN_CONFLICT);
            }
        }
        return withinBound(fact.value(), candidate) ? Optional.of(Bar.WITHIN_BOUND) : Optional.empty();
    }

    private Optional<Bar> barByOther(Fact fact, Fact other, Term candidate) {
        if (other.denied()) {
            return Optional.empty();
        }
        if (withinBound(other.value(), candidate)) {
            return Optional.of(Bar.WITHIN_BOUND);
        }
        boolean same = vocabulary.values(other).stream().anyMatch(candidate::overlaps);
        if (!same) {
            return Optional.empty();
        }
        if (other.modality() != Modality.ASSERTED) {
            return Optional.of(Bar.HEDGED);
        }
        boolean otherTime = other.validity().isClosed()
                && !fact.validity().isUnknown()
                && !other.validity().overlaps(fact.validity());
        return otherTime ? Optional.empty() : Optional.of(Bar.TRUE_AS_WELL);
    }

    /** The candidate is a subject: does any fact give it the same value? */
    private Optional<Bar> barSubject(Fact fact, Term candidate) {
        for (Fact other : base.facts(candidate.key(), fact.relation())) {
            if (!other.denied() && agree(fact, other) && other.validity().overlaps(fact.validity())) {
                return Optional.of(other.modality() == Modality.ASSERTED ? Bar.TRUE_AS_WELL : Bar.HEDGED);
            }
        }
        return Optional.empty();
    }

    private boolean agree(Fact fact, Fact other) {
        List<Term> theirs = vocabulary.values(other);
        return vocabulary.values(fact).stream().anyMatch(mine -> theirs.stream().anyMatch(mine::overlaps));
    }

    /** A stance is never known to be absent: only what the same actor is said to hold the opposite of is safe. */
    private boolean isOppositeStance(Fact fact, Relation relation, Term candidate) {
        boolean opposite = false;
        for (Fact other : base.mentioning(candidate.key())) {
            if (!other.subject().equals(fact.subject()) || !hasValue(other, candidate.key())) {
                continue;
            }
            boolean contrary = relation.opposite().contains(other.relation()) != other.denied()
                    && (other.relation().equals(relation.id())
                            || relation.opposite().contains(other.relation()));
            if (!contrary || other.modality() != Modality.ASSERTED) {
                return false;
            }
            opposite |= other.validity().overlaps(fact.validity());
        }
        return opposite;
    }

    /** A list of somebody's fields, aims and the like is complete for its sentence, not for the actor. */
    private static boolean isEnumeration(Relation relation) {
        return relation.list() && relation.excludes().isEmpty();
    }

    /** Whether another list or stance of the same actor names the candidate, or what contains it or is part of it. */
    private boolean isNamedElsewhere(Fact fact, Term candidate) {
        for (Fact other : base.mentioning(candidate.key())) {
            boolean names = says(other) && hasValue(other, candidate.key());
            if (names && !other.id().equals(fact.id()) && actors.isShared(fact, other)) {
                return true;
            }
        }
        return actors.of(fact).stream()
                .flatMap(actor -> base.mentioning(actor).stream())
                .filter(other -> !other.id().equals(fact.id()) && says(other))
                .filter(other -> actors.of(fact).contains(other.subject()))
                .flatMap(other -> vocabulary.values(other).stream())
                .anyMatch(candidate::overlaps);
    }

    private boolean says(Fact fact) {
        Relation relation = base.relation(fact);
        return !fact.denied() && (relation.position() || isEnumeration(relation));
    }

    private static boolean hasValue(Fact fact, String entity) {
        return fact.value() instanceof Value.Entities value && value.ids().contains(entity);
    }

    private static boolean withinBound(Value value, Term candidate) {
        if (!(value instanceof Value.Number stated) || candidate.number() == null) {
            return false;
        }
        BigDecimal distance = stated.number().subtract(candidate.number()).abs();
        return stated.bound().allows(stated.number(), candidate.number())
                || distance.compareTo(grain(stated.number())) < 0;
    }

    /** The place of the last digit that was not rounded: 100 for 4,300, 0.1 for 17.5. */
    private static BigDecimal grain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return BigDecimal.ONE.movePointLeft(plain.scale());
    }
}
