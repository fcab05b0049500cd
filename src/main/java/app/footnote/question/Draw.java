package app.footnote.question;

import app.footnote.question.PublishedSet.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Which questions of a set are asked, and in which order. The same set version and seed give the same questions. No two
 * ask for the same card, and as far as there are others none rests on a fact of another, or gives it away. Cards that
 * grade themselves are no questions here.
 *
 * @param pools what is drawn, one after the other: “five of the topic Bodies, three of any other”
 * @param shuffled whether the questions stand in an order of their own for each seed; else as the set has them
 */
public record Draw(List<Pool> pools, boolean shuffled) {
    public Draw {
        pools = List.copyOf(pools);
    }

    /** So many questions of the whole set, in any order. */
    public static Draw of(int count) {
        return new Draw(List.of(Pool.any(count)), true);
    }

    /**
     * Some questions of a set; an empty filter lets everything through.
     *
     * @param topics ids of topics
     * @param documents ids of documents, of which a question cites one or more
     * @param types codes of question types
     * @param questions ids of questions, whatever their version
     * @param count how many are drawn; 0 for all
     */
    public record Pool(Set<String> topics, Set<String> documents, Set<String> types, Set<Long> questions, int count) {
        public Pool {
            topics = Set.copyOf(topics);
            documents = Set.copyOf(documents);
            types = Set.copyOf(types);
            questions = Set.copyOf(questions);
        }

        /** So many of all. */
        public static Pool any(int count) {
            return new Pool(Set.of(), Set.of(), Set.of(), Set.of(), count);
        }

        /** Whether the question may be drawn. */
        public boolean fits(Entry entry) {
            return entry.type() != QuestionType.CARD
                    && (topics.isEmpty() || topics.contains(entry.topic()))
                    && (documents.isEmpty() || entry.documents().stream().anyMatch(documents::contains))
                    && (types.isEmpty() || types.contains(entry.type().code()))
                    && (questions.isEmpty() || questions.contains(entry.question()));
        }

        /** How many could be drawn at most: one a card. */
        public int available(List<Entry> entries) {
            return (int) entries.stream()
                    .filter(this::fits)
                    .map(Entry::card)
                    .distinct()
                    .count();
        }
    }

    /** The questions in the order in which they are asked; fewer than are wanted where there are no more. */
    public List<Entry> of(List<Entry> entries, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<Long> cards = new HashSet<>();
        Set<String> facts = new HashSet<>();
        List<Entry> drawn = new ArrayList<>();
        for (Pool pool : pools) {
            List<Entry> fitting =
                    new ArrayList<>(entries.stream().filter(pool::fits).toList());
            int wanted = drawn.size() + (pool.count() == 0 ? fitting.size() : pool.count());
            List<Entry> likeOthers = new ArrayList<>();
            for (int at = 0; at < fitting.size() && drawn.size() < wanted; at++) {
                Entry entry = drawnAt(fitting, at, random);
                if (entry.facts().stream().anyMatch(facts::contains)) {
                    likeOthers.add(entry);
                } else if (cards.add(entry.card())) {
                    drawn.add(entry);
                    facts.addAll(entry.facts());
                }
            }
            for (int at = 0; at < likeOthers.size() && drawn.size() < wanted; at++) {
                if (cards.add(likeOthers.get(at).card())) {
                    drawn.add(likeOthers.get(at));
                }
            }
        }
        return shuffled ? shuffled(drawn, random) : inOrder(drawn, entries);
    }

    private static List<Entry> inOrder(List<Entry> drawn, List<Entry> entries) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            places.put(entries.get(i).id(), i);
        }
        return drawn.stream()
                .sorted(Comparator.comparing(entry -> places.get(entry.id())))
                .toList();
    }

    private static List<Entry> shuffled(List<Entry> entries, SplittableRandom random) {
        List<Entry> result = new ArrayList<>(entries);
        for (int at = 0; at < result.size(); at++) {
            drawnAt(result, at, random);
        }
        return result;
    }

    /** The next of a shuffled order, made only as far as it is asked for. */
    private static Entry drawnAt(List<Entry> entries, int at, SplittableRandom random) {
        int other = at + random.nextInt(entries.size() - at);
        Entry drawn = entries.get(other);
        entries.set(other, entries.get(at));
        entries.set(at, drawn);
        return drawn;
    }
}
