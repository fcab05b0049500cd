package app.footnote.author;

import app.footnote.document.DividedText;
import app.footnote.question.Library;
import app.footnote.question.Publication;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.yaml.FolderPublisher;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.SetReader;
import app.footnote.question.yaml.VetoWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes a version of a draft that can be studied, given to classes and played. */
final class DraftPublisher {
    private static final PublishPhase.Listener NOBODY = (phase, done, of) -> {};

    private final FolderPublisher folders;
    private final Library library;
    private final Drafts drafts;
    private final Predicate<String> images;
    private final InstantSource clock;

    /** @param images whether the bytes of an image are kept, by its name */
    DraftPublisher(
            FolderPublisher folders, Library library, Drafts drafts, Predicate<String> images, InstantSource clock) {
        this.folders = folders;
        this.library = library;
        this.drafts = drafts;
        this.images = images;
        this.clock = clock;
    }

    /**
     * A draft that was made ready to be published.
     *
     * @param folder its files without what cites a passage that is gone
     */
    record Ready(Draft draft, SetFolder folder, QuestionSet set, List<Question> questions, List<Reported> findings) {
        List<Reported> errors() {
            return findings.stream().filter(Reported::error).toList();
        }
    }

    /**
     * Reads the draft, bars wrong options that a sentence of the documents speaks against, makes the questions and
     * checks them.
     *
     * @param texts of the draft's documents, as far as they are at hand
     * @throws SetFormatException when something in the draft cannot be read
     */
    Ready ready(Draft draft, Map<String, DividedText> texts, PublishPhase.Listener listener) {
        Ready made = made(draft, texts, listener);
        int written = draft.parts(DraftFile.QUESTIONS).size();
        List<Reported> findings = PublishChecks.of(
                draft,
                made.set(),
                made.questions(),
                texts,
                images,
                done -> listener.hear(PublishPhase.CHECKING, done, written));
        return new Ready(draft, made.folder(), made.set(), made.questions(), findings);
    }

    /** The draft without what cites passages that are gone. */
    static Draft standing(Draft draft, Map<String, DividedText> texts) {
        return Stale.without(draft, Stale.of(draft, texts));
    }

    private static Ready made(Draft draft, Map<String, DividedText> texts, PublishPhase.Listener listener) {
        listener.hear(PublishPhase.READING, 0, 0);
        SetFolder folder = standing(draft, texts).folder();
        QuestionSet read = SetReader.read(folder);
        listener.hear(PublishPhase.BARRING, 0, 0);
        QuestionSet set = Barred.of(read, texts);
        listener.hear(PublishPhase.GENERATING, 0, 0);
        List<Question> questions = FolderPublisher.generate(set);
        listener.hear(PublishPhase.CHECKING, 0, 0);
        Map<String, String> files = new TreeMap<>(folder.files());
        files.put(VetoWriter.FILE, VetoWriter.write(set.vetoes()));
        return new Ready(draft, new SetFolder(folder.id(), files), set, questions, List.of());
    }

    /** Whether it is what the set shows already. */
    boolean isCurrent(Ready ready) {
        return folders.isCurrent(ready.folder());
    }

    /** Publishes it; what was published before stays until the last row is there. */
    void publish(Ready ready, Publication publication, PublishPhase.Listener listener) {
        folders.publish(
                ready.folder(),
                ready.set(),
                ready.questions(),
                publication,
                (done, of) -> listener.hear(PublishPhase.STORING, done, of));
        drafts.holdAgainstDocuments(ready.draft());
    }

    /**
     * Publishes what was published last, without what cites a passage that is gone by now.
     *
     * @throws SetFormatException when nothing that can be published is left; what was published before stays
     */
    void withhold(String slug, DraftTexts source) {
        library.set(slug).ifPresent(set -> {
            Draft published = Draft.of(set.id(), new SetFolder(slug, library.files(set.version())));
            Map<String, DividedText> texts = source.of(published);
            if (!Stale.of(published, texts).isEmpty()) {
                Publication byItself = new Publication(OptionalLong.empty(), clock.instant(), "", "", List.of(), 0);
                publish(made(published, texts, NOBODY), byItself, NOBODY);
            }
            drafts.holdAgainstDocuments(published);
        });
    }
}
