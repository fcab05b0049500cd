package app.footnote.classroom;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a class answered, as one. */
public interface ClassFigures {
    /** By topic, as the sets order them. Those who were erased count as they did before. */
    List<TopicCount> of(long id);

    /** Takes up what somebody answered, who is about to leave their classes and take their answers with them. */
    void keep(Handle handle, long person);

    /** How much was answered about a topic since each member joined, and how much of it rightly. */
    record TopicCount(String set, String topic, long answers, long right) {}
}
