package app.footnote;

import app.footnote.author.DocumentRoutes;
import app.footnote.author.Workbench;
import app.footnote.classroom.Classes;
import app.footnote.classroom.SchoolClass;
import app.footnote.db.Database;
import app.footnote.document.reading.ReadLimits;
import app.footnote.document.upload.Documents;
import app.footnote.document.upload.Readers;
import app.footnote.document.upload.ReadingJobs;
import app.footnote.web.Limits;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import java.util.List;
import java.util.stream.Stream;

/** What bringing and reading documents is made of. */
record DocumentParts(Documents documents, ReadingJobs jobs, Classes classes) {
    /** @param background reads the files, one after the other */
    static DocumentParts of(Site.Parts parts, Classes classes, Background background) {
        ReadingJobs jobs = new ReadingJobs(parts.database(), ReadLimits.USUAL, background::soon);
        Documents documents =
                new Documents(parts.database(), parts.ids(), parts.clock(), new Known(parts.database(), classes), jobs);
        return new DocumentParts(documents, jobs, classes);
    }

    List<Routes.Group> groups(Pages pages, Limits limits) {
        return List.of(new DocumentRoutes(pages, documents, classes, limits));
    }

    private record Known(Database database, Classes known) implements Readers {
        @Override
        public List<Long> classes(long person) {
            return Stream.concat(known.taughtBy(person).stream(), known.attendedBy(person).stream())
                    .map(SchoolClass::id)
                    .distinct()
                    .toList();
        }

        @Override
        public boolean isAuthor(long person, long document) {
            return Workbench.writesFrom(database, person, document);
        }
    }
}
