package app.footnote.report.items;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.report.items.ItemLogStore.First;
import app.footnote.report.items.ItemSumStore.Who;
import app.footnote.report.items.StudyFold.Learner;
import app.footnote.response.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Adds first answers in study to the sums of their questions. */
final class StudyFolds {
    private final Library library;
    private final Marks marks;

    StudyFolds(Library library) {
        this.library = library;
        this.marks = new Marks(library);
    }

    private record Read(First first, Mark mark) {}

    /** Some answers that are read, and what is asked in their questions. */
    final class Part {
        private final List<Read> read = new ArrayList<>();
        private final Map<Long, String> forms = new HashMap<>();

        private Part(List<First> firsts) {
            for (First first : firsts) {
                read.add(new Read(first, marks.of(first.response())));
                forms.computeIfAbsent(first.response().questionVersion(), version -> ItemForm.of(library, version));
            }
        }

        /** Adds them in a transaction. */
        void write(Handle handle) {
            StudyFold fold = new StudyFold();
            Map<Who, Learner> before = ItemSumStore.selectLearners(
                    handle,
                    read.stream()
                            .map(each -> each.first().response().person())
                            .distinct()
                            .toList());
            Map<Who, Learner> now = new HashMap<>();
            for (Read each : read) {
                Who who = new Who(each.first().response().person(), each.first().set());
                Learner stood = now.getOrDefault(who, before.getOrDefault(who, Learner.NEW));
                now.put(who, fold.add(each.first().response().questionVersion(), each.mark(), stood));
            }
            ItemSumStore.upsertLearners(handle, now);
            Map<Long, ItemSums> sums = fold.sums();
            ItemSumStore.select(handle, sums.keySet(), Context.STUDY)
                    .forEach((version, sum) -> sums.merge(version, sum, ItemSums::plus));
            ItemSumStore.upsert(handle, Context.STUDY, forms, sums);
        }
    }

    /** Reads first answers of the log, before the transaction in which they are added. */
    Part read(Database database, long after, long end, java.util.function.LongPredicate sets) {
        return new Part(database.read(handle -> ItemLogStore.selectFirsts(handle, after, end)).stream()
                .filter(first -> sets.test(first.set()))
                .toList());
    }
}
