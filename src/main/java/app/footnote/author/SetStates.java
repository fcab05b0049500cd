package app.footnote.author;

import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.question.SetVersion;
import app.footnote.question.VersionLibrary;
import app.footnote.question.yaml.SetFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The states that a set is or was in: its draft, and its versions. */
final class SetStates {
    private final Library library;
    private final VersionLibrary versions;

    SetStates(Library library, VersionLibrary versions) {
        this.library = library;
        this.versions = versions;
    }

    Optional<SetVersion> version(Draft draft, int number) {
        return versions.of(draft.set()).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** What a version was made from. */
    Draft files(Draft draft, SetVersion version) {
        return Draft.of(draft.set(), new SetFolder(draft.slug(), library.files(version.id())));
    }

    /** What differs between two versions: what was written, and the questions that were made of it. */
    List<Difference.Change> between(Draft draft, SetVersion from, SetVersion to) {
        Draft before = files(draft, from);
        Draft after = files(draft, to);
        List<Difference.Change> changes =
                new ArrayList<>(Difference.of(before.parts(), after.parts()).changes());
        Set<String> written = new HashSet<>();
        List.of(before, after).forEach(each -> each.parts(DraftFile.QUESTIONS).forEach(part -> written.add(part.id())));
        changes.addAll(generated(library.version(from.id()), library.version(to.id()), written));
        return changes;
    }

    /** Only bodies of questions that differ are read. */
    private List<Difference.Change> generated(PublishedSet from, PublishedSet to, Set<String> written) {
        Map<Long, Long> before = byQuestion(from);
        List<Difference.Change> changes = new ArrayList<>();
        byQuestion(to).forEach((question, version) -> {
            Long was = before.remove(question);
            if (!version.equals(was)) {
                changes.add(
                        new Difference.Change(Optional.ofNullable(was).map(this::part), Optional.of(part(version))));
            }
        });
        before.values()
                .forEach(version -> changes.add(new Difference.Change(Optional.of(part(version)), Optional.empty())));
        return changes.stream()
                .filter(change -> !written.contains(change.part().id()))
                .toList();
    }

    private static Map<Long, Long> byQuestion(PublishedSet set) {
        return set.entries().stream()
                .collect(Collectors.toMap(
                        PublishedSet.Entry::question, PublishedSet.Entry::id, (one, other) -> one, HashMap::new));
    }

    private DraftPart part(long version) {
        Question question = library.question(version);
        return DraftPart.of(DraftFile.QUESTIONS, question.id(), GeneratedFields.of(question));
    }
}
