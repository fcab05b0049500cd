package app.footnote.question;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of sets, and which of them counts. */
public final class VersionLibrary {
    private final Database database;
    private final Ids ids;

    public VersionLibrary(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Those of a set, the oldest first. One whose publishing was stopped halfway is none yet. */
    public List<SetVersion> of(long set) {
        return database.read(handle -> {
            Map<Long, List<Publication>> publications = PublicationStore.selectAll(handle, set);
            return PublicationStore.selectVersions(handle, set).stream()
                    .map(version -> new SetVersion(
                            version.id(),
                            version.number(),
                            version.made(),
                            version.questions(),
                            version.current(),
                            publications.getOrDefault(version.id(), List.of())))
                    .toList();
        });
    }

    /** How the version that a set has now was published last. */
    public Optional<Publication> last(PublishedSet set) {
        return database.read(handle -> PublicationStore.selectLast(handle, set.version()));
    }

    /** Notes that a draft, as it is by now, is the version that counts, as when a change was taken back. */
    public void keepRevision(long set, long revision) {
        database.run(handle -> PublicationStore.updateRevision(handle, set, revision));
    }

    /** Lets a version count that was there before. */
    public void restore(SetVersion version, long set, Publication publication) {
        database.run(handle -> {
            PublicationStore.insert(handle, ids.next(), version.id(), publication);
            SetStore.updateCurrentVersion(handle, set, version.id());
        });
    }
}
