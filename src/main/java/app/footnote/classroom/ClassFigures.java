package app.footnote.classroom;

import java.util.List;

/** What a class answered, as one. */
@FunctionalInterface
public interface ClassFigures {
    /** By topic, as the sets order them. Those who were erased count as they did before. */
    List<TopicCount> of(long id);

    /** How much was answered about a topic since each member joined, and how much of it rightly. */
    record TopicCount(String set, String topic, long answers, long right) {}
}
