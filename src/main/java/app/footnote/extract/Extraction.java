package app.footnote.extract;

import app.footnote.fact.Entity;
import java.util.List;

/**
 * What was found in some documents.
 *
 * @param candidates best first
 * @param clozes sentences that no relation explains and that can be asked all the same, ranked below the candidates
 * @param merges entities that may be one
 */
public record Extraction(
        List<Entity> entities, List<Candidate> candidates, List<ClozeCandidate> clozes, List<MergeSuggestion> merges) {}
