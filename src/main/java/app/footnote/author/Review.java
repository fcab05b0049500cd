package app.footnote.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody decides about candidates, each decision one step that can be taken back. */
final class Review {
    private final Drafts drafts;

    Review(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Puts what the candidates propose into the draft; one that cannot stand there stays open. */
    int accept(Draft draft, long person, List<Candidate> candidates) {
        List<DraftEdit> edits = new ArrayList<>();
        Draft grown = draft;
        int accepted = 0;
        for (Candidate candidate : candidates) {
            Proposal proposal = Proposal.of(candidate);
            if (!Preview.of(grown, proposal).problems().isEmpty()) {
                continue;
            }
            List<DraftPart> parts = proposal.parts(grown);
            parts.forEach(part -> edits.add(DraftEdit.put(part)));
            edits.add(DraftEdit.decide(candidate.id(), Candidate.State.ACCEPTED));
            grown = grown.with(parts, part -> true);
            accepted++;
        }
        if (accepted > 0) {
            drafts.apply(draft.set(), person, "accept", edits);
        }
        return accepted;
    }

    void reject(Draft draft, long person, Candidate candidate) {
        drafts.apply(
                draft.set(), person, "reject", List.of(DraftEdit.decide(candidate.id(), Candidate.State.REJECTED)));
    }

    /** Accepts what somebody made of the candidate; gives what keeps it from that, or nothing. */
    List<String> mend(Draft draft, long person, Candidate candidate, Proposal mended) {
        List<String> problems = Preview.of(draft, mended).problems();
        if (problems.isEmpty()) {
            List<DraftEdit> edits = new ArrayList<>();
            mended.parts(draft).forEach(part -> edits.add(DraftEdit.put(part)));
            edits.add(DraftEdit.decide(candidate.id(), Candidate.State.ACCEPTED));
            drafts.apply(draft.set(), person, "mend", edits);
        }
        return problems;
    }

    /**
     * Makes one entity of two: the other's names become aliases, and what facts say of it they say of the one that
     * stays. Gives whether both are there and are not the same.
     */
    boolean merge(Draft draft, long person, String stays, String goes) {
        Optional<DraftPart> kept = draft.part(DraftFile.ENTITIES, stays);
        Optional<DraftPart> gone = draft.part(DraftFile.ENTITIES, goes);
        if (kept.isEmpty() || gone.isEmpty() || stays.equals(goes)) {
            return false;
        }
        List<DraftEdit> edits = new ArrayList<>();
        edits.add(DraftEdit.put(Merge.aliases(kept.get(), gone.get())));
        edits.add(DraftEdit.remove(DraftFile.ENTITIES, goes));
        draft.parts(DraftFile.FACTS).stream()
                .flatMap(fact -> Merge.renamed(fact, goes, stays).stream())
                .forEach(fact -> edits.add(DraftEdit.put(fact)));
        drafts.apply(draft.set(), person, "merge", edits);
        return true;
    }
}
