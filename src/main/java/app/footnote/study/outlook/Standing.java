package app.footnote.study.outlook;

import app.footnote.db.Database;
import app.footnote.question.PublishedSet;
import app.footnote.question.Topic;
import app.footnote.study.Progress;
import app.footnote.study.Schedules;
import app.footnote.study.StudySettings;
import app.footnote.study.forecast.ExamTopic;
import app.footnote.study.forecast.StudiedCard;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Parameters;
import app.footnote.study.memory.StudyDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Where somebody stands with a set today, as simulations begin with it.
 *
 * @param topics those with cards, in the set's order
 */
record Standing(
        long person, long set, LocalDate today, StudySettings settings, Parameters parameters, List<ExamTopic> topics) {
    static Standing of(
            Database database, Schedules schedules, Progress progress, long person, PublishedSet set, Instant now) {
        StudyDays days = database.read(handle -> schedules.days(handle, person));
        Map<Long, CardState> states = progress.states(OptionalLong.of(person), set);
        Map<String, Set<Long>> cardsByTopic = set.cardsByTopic();
        List<ExamTopic> topics = new ArrayList<>();
        for (Topic topic : set.metadata().topics()) {
            Set<Long> cards = cardsByTopic.getOrDefault(topic.id(), Set.of());
            List<StudiedCard> studied = new ArrayList<>();
            for (long card : cards.stream().sorted().toList()) {
                CardState state = states.get(card);
                if (state != null) {
                    studied.add(StudiedCard.of(card, state, now, days));
                }
            }
            if (!cards.isEmpty()) {
                topics.add(new ExamTopic(topic.id(), studied, cards.size() - studied.size()));
            }
        }
        return new Standing(
                person,
                set.id(),
                days.dayOf(now),
                database.read(handle -> schedules.settings(handle, person, set.id())),
                database.read(handle -> schedules.parameters(handle, person)),
                topics);
    }

    List<StudiedCard> studied() {
        return topics.stream().flatMap(topic -> topic.studied().stream()).toList();
    }

    int unseen() {
        return topics.stream().mapToInt(ExamTopic::unseen).sum();
    }

    int cards() {
        return topics.stream().mapToInt(ExamTopic::cards).sum();
    }
}
