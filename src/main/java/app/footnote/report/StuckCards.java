package app.footnote.report;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.report.Stuck.Topic;
import app.footnote.response.Response;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Where a class, or one of it, is stuck. */
public final class StuckCards {
    private final Database database;
    private final Library library;

    public StuckCards(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /** Of all who are in a class, or of one, in the sets that are looked at. */
    Stuck of(long schoolClass, List<PublishedSet> sets, OptionalLong student) {
        Collection<StuckStore.Row> rows =
                database.read(handle -> StuckStore.selectByStudentAndCard(handle, schoolClass)).stream()
                        .filter(row -> student.isEmpty() || row.person() == student.getAsLong())
                        .toList();
        return Stuck.of(rows, topics(sets));
    }

    /** Those that an instructor sees. */
    List<PublishedSet> sets(long instructor) {
        return library.sets(OptionalLong.of(instructor));
    }

    List<Response> answers(long schoolClass, long card) {
        return database.read(handle -> StuckStore.selectOfCard(handle, schoolClass, card));
    }

    int sharing(long schoolClass) {
        return database.read(handle -> StuckStore.countSharing(handle, schoolClass));
    }

    /** The first question of each of the cards, to call it by. */
    Map<Long, String> stems(List<PublishedSet> sets, Set<Long> cards) {
        Map<Long, String> stems = new HashMap<>();
        for (PublishedSet set : sets) {
            for (Entry entry : set.entries()) {
                if (cards.contains(entry.card()) && !stems.containsKey(entry.card())) {
                    stems.put(entry.card(), library.question(entry.id()).asked().plain());
                }
            }
        }
        return stems;
    }

    Optional<PublishedSet> set(long instructor, long card) {
        return sets(instructor).stream()
                .filter(set -> set.cards().contains(card))
                .findFirst();
    }

    private static Map<Long, Topic> topics(List<PublishedSet> sets) {
        Map<Long, Topic> topics = new LinkedHashMap<>();
        for (PublishedSet set : sets) {
            Map<String, Topic> titles = new LinkedHashMap<>();
            set.metadata()
                    .topics()
                    .forEach(topic ->
                            titles.put(topic.id(), new Topic(set.metadata().title(), topic.title())));
            set.topicsByCard().forEach((card, topic) -> {
                Topic titled = titles.get(topic);
                if (titled != null) {
                    topics.put(card, titled);
                }
            });
        }
        return topics;
    }
}
