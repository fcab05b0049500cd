package app.footnote.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A published version of a set, with what is needed to choose questions from it; their bodies are read when shown.
 *
 * @param id of the set, whatever its version
 * @param hash of its content
 */
public record PublishedSet(long id, long version, String hash, SetMetadata metadata, List<Entry> entries) {
    /**
     * A question of the set.
     *
     * @param id of its version
     * @param question whatever its version
     * @param facts ids of the facts it rests on, which it shares with its siblings, and of those it gives away
     * @param documents ids of the documents that it cites
     */
    public record Entry(
            long id,
            long question,
            long card,
            QuestionType type,
            String topic,
            String frame,
            List<String> facts,
            List<String> documents) {}

    /** The ids of its cards. */
    public Set<Long> cards() {
        return entries.stream().map(Entry::card).collect(Collectors.toSet());
    }

    /** The cards of each topic; one whose questions name two topics belongs to that of the first. */
    public Map<String, Set<Long>> cardsByTopic() {
        Map<String, Set<Long>> cards = new HashMap<>();
        Set<Long> known = new HashSet<>();
        for (Entry entry : entries) {
            if (known.add(entry.card())) {
                cards.computeIfAbsent(entry.topic(), topic -> new HashSet<>()).add(entry.card());
            }
        }
        return cards;
    }
}
