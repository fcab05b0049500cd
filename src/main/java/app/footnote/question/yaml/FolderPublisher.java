package app.footnote.question.yaml;

import app.footnote.fact.Conflict;
import app.footnote.fact.Fact;
import app.footnote.question.ContentHash;
import app.footnote.question.Publication;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.SetContent;
import app.footnote.question.SetMetadata;
import app.footnote.question.SetPublisher;
import app.footnote.question.generate.Generator;
import app.footnote.question.generate.Giveaways;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Publishes sets that live as folders: when a folder's files are new, its questions are made and put into the database. */
public final class FolderPublisher {
    private static final long SEED = 1;

    private final SetPublisher publisher;

    public FolderPublisher(SetPublisher publisher) {
        this.publisher = publisher;
    }

    /** Whether these are what the sets show now, by the hashes of their folders. */
    public boolean areCurrent(Map<String, String> hashes) {
        return hashes.entrySet().stream().allMatch(set -> publisher.isCurrent(set.getKey(), set.getValue()));
    }

    /**
     * Publishes the folder, unless these very files are what the set shows already.
     *
     * @throws SetFormatException when the files are wrong; what was published before stays
     */
    public void publish(SetFolder folder) {
        String hash = hash(folder);
        if (publisher.isCurrent(folder.id(), hash)) {
            return;
        }
        SetFolder named = folder.withKeptNames();
        QuestionSet set = SetReader.read(named);
        named.media().values().forEach(publisher.media()::keep);
        publisher.publish(content(set, generate(set)), hash, named.files());
    }

    /** Whether these very files are what the set shows. */
    public boolean isCurrent(SetFolder folder) {
        return publisher.isCurrent(folder.id(), hash(folder));
    }

    /**
     * Publishes a folder that was read already.
     *
     * @param questions that {@link #generate} gave for it
     */
    public void publish(
            SetFolder folder,
            QuestionSet set,
            List<Question> questions,
            Publication publication,
            SetPublisher.Progress progress) {
        publisher.publish(content(set, questions), hash(folder), folder.files(), publication, progress);
    }

    /** The questions of a set as they are published. */
    public static List<Question> generate(QuestionSet set) {
        return Generator.generate(set, SEED);
    }

    private static SetContent content(QuestionSet set, List<Question> questions) {
        return new SetContent(metadata(set), questions, new Giveaways(set.facts()).of(questions));
    }

    /** Files and the program's part in them: a new generator or new built-in relations make new questions. */
    static String hash(SetFolder folder) {
        StringBuilder content =
                new StringBuilder("generator " + Generator.VERSION + '\n' + SetReader.builtInRelations());
        for (Map.Entry<String, String> file : new TreeMap<>(folder.files()).entrySet()) {
            content.append('\n').append(file.getKey()).append('\n').append(file.getValue());
        }
        new TreeMap<>(folder.media())
                .forEach((name, bytes) ->
                        content.append('\n').append(name).append(' ').append(ContentHash.of(bytes)));
        return ContentHash.of(content.toString());
    }

    private static SetMetadata metadata(QuestionSet set) {
        return new SetMetadata(
                set.id(),
                set.title(),
                set.description(),
                set.language(),
                set.licence(),
                set.topics(),
                List.copyOf(set.facts().documents()),
                set.facts().conflicts().stream()
                        .map(conflict -> stated(set, conflict))
                        .toList(),
                set.attribution(),
                set.draws());
    }

    private static SetMetadata.StatedConflict stated(QuestionSet set, Conflict conflict) {
        Fact one = conflict.one();
        String subject = set.facts().entity(one.subject()).text();
        String label = set.facts().relation(one).label();
        String summary = Character.toUpperCase(subject.charAt(0)) + subject.substring(1) + ": " + label;
        return new SetMetadata.StatedConflict(
                summary,
                Stream.of(one, conflict.other())
                        .map(fact -> new SetMetadata.Side(fact.documents().get(0), fact.says(), fact.citations()))
                        .toList());
    }
}
