package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found in the documents of drafts and waits for somebody's decision, or had one. */
final class Candidates {
    private static final int AT_ONCE = 200;

    private final Database database;
    private final Ids ids;

    Candidates(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** How many candidates wait for a decision. */
    int open(Draft draft) {
        return database.read(handle -> CandidateStore.countOpen(handle, draft.set()));
    }

    /** All of a draft, the best first. */
    List<Candidate> of(Draft draft) {
        return database.read(handle -> CandidateStore.select(handle, draft.set()));
    }

    /**
     * Puts what was found in a document in place of what was found in it before and nobody has decided about. What was
     * decided about comes no second time; what a language model found stays, below the rest.
     */
    void offer(Draft draft, String document, List<Proposal> found) {
        List<Candidate> before = of(draft);
        Set<String> decided = before.stream()
                .filter(candidate -> candidate.state() != Candidate.State.OPEN)
                .map(candidate -> Proposal.of(candidate).id())
                .collect(Collectors.toSet());
        Set<String> foundIds = found.stream().map(Proposal::id).collect(Collectors.toSet());
        List<Candidate> candidates = new ArrayList<>();
        for (Proposal proposal : found) {
            if (!decided.contains(proposal.id())) {
                candidates.add(candidate(draft, document, candidates.size(), proposal));
            }
        }
        database.run(handle -> CandidateStore.deleteOpen(handle, draft.set(), document));
        before.stream()
                .filter(candidate -> candidate.state() == Candidate.State.OPEN)
                .filter(candidate -> candidate.document().equals(document))
                .map(Proposal::of)
                .filter(proposal -> proposal.rule().equals(ModelGates.RULE) && !foundIds.contains(proposal.id()))
                .forEach(proposal -> candidates.add(candidate(draft, document, candidates.size(), proposal)));
        for (int from = 0; from < candidates.size(); from += AT_ONCE) {
            List<Candidate> some = candidates.subList(from, Math.min(candidates.size(), from + AT_ONCE));
            database.run(handle -> CandidateStore.insert(handle, some));
        }
    }

    /** Candidates, not stored yet, that rank below all that there are. */
    List<Candidate> below(Draft draft, String document, List<Proposal> found) {
        int place = of(draft).stream().mapToInt(Candidate::place).max().orElse(-1) + 1;
        List<Candidate> below = new ArrayList<>();
        for (Proposal proposal : found) {
            below.add(candidate(draft, document, place + below.size(), proposal));
        }
        return below;
    }

    /** Adds one that somebody made of the document's words, before all others, and gives its id. */
    long add(Draft draft, String document, Proposal proposal) {
        Candidate candidate = candidate(draft, document, -1, proposal);
        database.run(handle -> CandidateStore.insert(handle, List.of(candidate)));
        return candidate.id();
    }

    private Candidate candidate(Draft draft, String document, int place, Proposal proposal) {
        return new Candidate(ids.next(), draft.set(), document, place, Candidate.State.OPEN, proposal.body());
    }
}
