package app.footnote.report;

import app.footnote.classroom.ClassFigures;
import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Counts what a class answered by topic. A topic that its set has no more is left out. */
public final class ClassCounts implements ClassFigures {
    private final Database database;
    private final Library library;

    public ClassCounts(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    @Override
    public List<TopicCount> of(long id) {
        List<ClassCountStore.Row> rows = database.read(handle -> ClassCountStore.selectByTopic(handle, id));
        List<TopicCount> counts = new ArrayList<>();
        for (PublishedSet set : library.all()) {
            for (Topic topic : set.metadata().topics()) {
                rows.stream()
                        .filter(row -> row.set() == set.id() && row.topic().equals(topic.id()))
                        .map(row -> new TopicCount(set.metadata().title(), topic.title(), row.answers(), row.right()))
                        .forEach(counts::add);
            }
        }
        return counts;
    }

    @Override
    public void keep(Handle handle, long person) {
        ClassCountStore.insertErased(handle, person);
    }
}
