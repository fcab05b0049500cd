package app.footnote.extract;

import app.footnote.fact.Relation;
import app.footnote.fact.Relation.ValueType;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers findings into candidates: what several passages say is one candidate with several pieces of evidence. */
final class CandidateList {
    private static final double LEAST = 0.5;
    private static final double MORE_EVIDENCE = 0.02;
    private static final double MOST = 0.98;
    private static final double HEDGED = 0.2;

    private final Map<String, Relation> relations;
    private final Register register;
    private final Map<String, Candidate> found = new LinkedHashMap<>();

    CandidateList(Map<String, Relation> relations, Register register) {
        this.relations = relations;
        this.register = register;
    }

    void add(Finding finding, Candidate.Evidence evidence) {
        Stance stance = finding.stance();
        Validity time = finding.validity();
        boolean reportedState = time.asOf() != null;
        String key = String.join(
                "|",
                finding.relation(),
                finding.subject(),
                finding.value().toString(),
                reportedState ? "" : time.toString(),
                stance.toString());
        Candidate before = found.get(key);
        if (before == null) {
            found.put(key, candidate(finding, evidence));
        } else if (before.evidence().stream().noneMatch(each -> each.citation().equals(evidence.citation()))) {
            found.put(key, with(before, finding, evidence));
        }
    }

    private static Candidate candidate(Finding finding, Candidate.Evidence evidence) {
        Stance stance = finding.stance();
        return new Candidate(
                finding.relation(),
                finding.subject(),
                finding.value(),
                finding.validity(),
                finding.complete(),
                stance.denied(),
                stance.modality(),
                stance.reported(),
                stance.holder(),
                finding.rule(),
                finding.confidence(),
                List.of(evidence));
    }

    private static Candidate with(Candidate before, Finding finding, Candidate.Evidence evidence) {
        List<Candidate.Evidence> all = new ArrayList<>(before.evidence());
        all.add(evidence);
        boolean better = finding.confidence() > before.confidence();
        double confidence = Math.min(MOST, Math.max(before.confidence(), finding.confidence()) + MORE_EVIDENCE);
        return new Candidate(
                before.relation(),
                before.subject(),
                before.value(),
                before.validity(),
                before.complete() || finding.complete(),
                before.denied(),
                before.modality(),
                before.reported(),
                before.holder(),
                better ? finding.rule() : before.rule(),
                Math.round(confidence * 100) / 100.0,
                List.copyOf(all));
    }

    /** The candidates, best first; those whose kinds turned out not to fit are left out. */
    List<Candidate> list() {
        return found.values().stream()
                .filter(this::fits)
                .filter(candidate -> candidate.confidence() >= LEAST)
                .sorted(Comparator.comparingDouble(CandidateList::rank)
                        .reversed()
                        .thenComparing(candidate -> candidate.evidence().get(0).citation())
                        .thenComparing(Candidate::relation)
                        .thenComparing(Candidate::subject)
                        .thenComparing(candidate -> candidate.value().toString()))
                .toList();
    }

    private static double rank(Candidate candidate) {
        return candidate.confidence() - (candidate.modalityWord().equals("asserted") ? 0 : HEDGED);
    }

    private boolean fits(Candidate candidate) {
        Relation relation = relations.get(candidate.relation());
        if (relation == null || !fits(relation.subjectKinds(), candidate.subject())) {
            return false;
        }
        return relation.valueType() != ValueType.ENTITY
                || candidate.value() instanceof Value.Entities entities
                        && entities.ids().stream().allMatch(name -> fits(relation.valueKinds(), name));
    }

    private boolean fits(Set<String> kinds, String name) {
        return kinds.contains(register.kindOf(name));
    }
}
