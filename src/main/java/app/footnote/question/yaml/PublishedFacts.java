package app.footnote.question.yaml;

import app.footnote.fact.FactBase;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The facts of published sets, read again from the files that the database keeps; one version of a set at hand. */
public final class PublishedFacts {
    private final Library library;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    public PublishedFacts(Library library) {
        this.library = library;
    }

    private record Read(long version, FactBase facts) {}

    /** The fact base of the set as it is now; empty for a set that was not made from files. */
    public Optional<FactBase> of(String slug) {
        return library.set(slug).flatMap(set -> facts(slug, set));
    }

    private Optional<FactBase> facts(String slug, PublishedSet set) {
        Read known = read.get(slug);
        if (known != null && known.version() == set.version()) {
            return Optional.of(known.facts());
        }
        Map<String, String> files = library.files(set.version());
        if (files.isEmpty()) {
            return Optional.empty();
        }
        FactBase facts = SetReader.read(new SetFolder(slug, files)).facts();
        read.put(slug, new Read(set.version(), facts));
        return Optional.of(facts);
    }
}
