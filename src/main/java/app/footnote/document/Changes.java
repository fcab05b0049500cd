package app.footnote.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the passages of a document in another version of it. A passage is the same where its hash is; one that
 * vanished is given the passage that shares most of its words, if any shares half of them.
 *
 * @param kept hashes that both versions have
 * @param vanished passages of the older version whose hash the newer one has not
 * @param added passages of the newer version whose hash the older one has not
 */
public record Changes(Set<String> kept, List<Vanished> vanished, List<Sentence> added) {
    private static final double LIKE = 0.5;
    private static final int MOST_COMPARED = 400;

    /** A passage that is gone, and the one that seems to have taken its place. */
    public record Vanished(Sentence passage, Optional<Sentence> instead) {}

    public static Changes between(DividedText older, DividedText newer) {
        Set<String> before = hashes(older);
        Set<String> after = hashes(newer);
        List<Sentence> added = newer.sentences()
                .filter(sentence -> !before.contains(sentence.hash()))
                .toList();
        Map<String, List<Sentence>> byWord = byWord(added);
        List<Vanished> vanished = new ArrayList<>();
        older.sentences()
                .filter(sentence -> !after.contains(sentence.hash()))
                .forEach(sentence -> vanished.add(new Vanished(sentence, likest(sentence, byWord))));
        Set<String> kept = new HashSet<>(before);
        kept.retainAll(after);
        return new Changes(Set.copyOf(kept), List.copyOf(vanished), added);
    }

    /** Whether a citation of the older version still points at something. */
    public boolean isVanished(Citation citation) {
        return vanished.stream().anyMatch(one -> one.passage().hash().equals(citation.hash()));
    }

    private static Set<String> hashes(DividedText text) {
        Set<String> hashes = new HashSet<>();
        text.sentences().forEach(sentence -> hashes.add(sentence.hash()));
        return hashes;
    }

    private static Map<String, List<Sentence>> byWord(List<Sentence> sentences) {
        Map<String, List<Sentence>> byWord = new HashMap<>();
        for (Sentence sentence : sentences) {
            new HashSet<>(Words.of(sentence.text()))
                    .forEach(word -> byWord.computeIfAbsent(word, first -> new ArrayList<>())
                            .add(sentence));
        }
        return byWord;
    }

    /** By the share of words that both have of all that either has; words that stand everywhere find nothing. */
    private static Optional<Sentence> likest(Sentence gone, Map<String, List<Sentence>> byWord) {
        Set<String> words = new HashSet<>(Words.of(gone.text()));
        Map<Sentence, Integer> shared = new HashMap<>();
        for (String word : words) {
            List<Sentence> with = byWord.getOrDefault(word, List.of());
            if (with.size() <= MOST_COMPARED) {
                with.forEach(sentence -> shared.merge(sentence, 1, Integer::sum));
            }
        }
        Sentence best = null;
        double most = LIKE;
        for (Map.Entry<Sentence, Integer> entry : shared.entrySet()) {
            int others = new HashSet<>(Words.of(entry.getKey().text())).size();
            double like = (double) entry.getValue() / (words.size() + others - entry.getValue());
            boolean earlier = best == null || order(entry.getKey(), best) < 0;
            if (like > most || like == most && earlier) {
                most = like;
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    private static int order(Sentence one, Sentence other) {
        int byParagraph = Integer.compare(one.paragraph(), other.paragraph());
        return byParagraph != 0 ? byParagraph : Integer.compare(one.number(), other.number());
    }
}
