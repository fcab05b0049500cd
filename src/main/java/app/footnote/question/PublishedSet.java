package app.footnote.question;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a set, with what is needed to choose questions from it; their bodies are read when shown, and
 * the list of them when it is first asked for.
 */
public final class PublishedSet {
    private final long id;
    private final long version;
    private final String hash;
    private final SetMetadata metadata;
    private final int cardCount;
    private final Supplier<List<Entry>> source;
    private volatile @Nullable List<Entry> entries;
    private volatile @Nullable Map<Long, String> topics;
    private volatile @Nullable Map<String, Integer> counts;

    /**
     * @param id of the set, whatever its version
     * @param hash of its content
     * @param cardCount of how many cards the questions are
     * @param source gives the questions
     */
    PublishedSet(
            long id, long version, String hash, SetMetadata metadata, int cardCount, Supplier<List<Entry>> source) {
        this.id = id;
        this.version = version;
        this.hash = hash;
        this.metadata = metadata;
        this.cardCount = cardCount;
        this.source = source;
    }

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

    /** Of the set, whatever its version. */
    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String hash() {
        return hash;
    }

    public SetMetadata metadata() {
        return metadata;
    }

    public int cardCount() {
        return cardCount;
    }

    /** The questions in their order. */
    public List<Entry> entries() {
        List<Entry> read = entries;
        if (read == null) {
            read = source.get();
            entries = read;
        }
        return read;
    }

    /** The ids of its cards. */
    public Set<Long> cards() {
        return topicsByCard().keySet();
    }

    /** The cards of each topic. */
    public Map<String, Set<Long>> cardsByTopic() {
        Map<String, Set<Long>> cards = new HashMap<>();
        topicsByCard()
                .forEach((card, topic) ->
                        cards.computeIfAbsent(topic, first -> new HashSet<>()).add(card));
        return cards;
    }

    /** How many cards each topic has. */
    public Map<String, Integer> cardCountsByTopic() {
        Map<String, Integer> made = counts;
        if (made == null) {
            Map<String, Integer> counted = new HashMap<>();
            topicsByCard().values().forEach(topic -> counted.merge(topic, 1, Integer::sum));
            made = Collections.unmodifiableMap(counted);
            counts = made;
        }
        return made;
    }

    /** The topic of each card; one whose questions name two topics belongs to that of the first. */
    public Map<Long, String> topicsByCard() {
        Map<Long, String> made = topics;
        if (made == null) {
            Map<Long, String> first = new HashMap<>();
            entries().forEach(entry -> first.putIfAbsent(entry.card(), entry.topic()));
            made = Collections.unmodifiableMap(first);
            topics = made;
        }
        return made;
    }
}
