package app.footnote.author;

import app.footnote.document.DividedText;
import app.footnote.question.Library;
import app.footnote.question.QuestionSet;
import app.footnote.question.Vetoes;
import app.footnote.question.generate.CorpusVeto;
import app.footnote.question.yaml.FolderPublisher;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.SetReader;
import app.footnote.question.yaml.VetoWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a version of a draft that can be studied, given to classes and played. */
final class DraftPublisher {
    private final FolderPublisher folders;

    private final Library library;
    private final Drafts drafts;

    DraftPublisher(FolderPublisher folders, Library library, Drafts drafts) {
        this.folders = folders;
        this.library = library;
        this.drafts = drafts;
    }

    /** Whether the draft is what was published last. */
    boolean isCurrent(Draft draft, Map<String, DividedText> texts) {
        return library.set(draft.slug())
                .map(set -> new TreeMap<>(library.files(set.version())))
                .filter(files -> {
                    Map<String, String> now =
                            new TreeMap<>(standing(draft, texts).folder().files());
                    files.remove(VetoWriter.FILE);
                    now.remove(VetoWriter.FILE);
                    return files.equals(now);
                })
                .isPresent();
    }

    /**
     * Publishes the draft without what cites a passage that is gone. Wrong options that a sentence of the documents
     * speaks against are barred before.
     *
     * @param texts of the draft's documents, as far as they are at hand
     * @throws SetFormatException when something in the draft is wrong; what was published before stays
     */
    void publish(Draft draft, Map<String, DividedText> texts) {
        SetFolder folder = standing(draft, texts).folder();
        QuestionSet set = SetReader.read(folder);
        Vetoes vetoes = vetoes(set, texts);
        Map<String, String> files = new TreeMap<>(folder.files());
        files.put(VetoWriter.FILE, VetoWriter.write(vetoes));
        folders.publish(new SetFolder(folder.id(), files));
        drafts.holdAgainstDocuments(draft);
    }

    /** Publishes what was published last, without what cites a passage that is gone by now. */
    void withhold(String slug, DraftTexts source) {
        library.set(slug).ifPresent(set -> {
            Draft published = Draft.of(set.id(), new SetFolder(slug, library.files(set.version())));
            Map<String, DividedText> texts = source.of(published);
            if (!Stale.of(published, texts).isEmpty()) {
                publish(published, texts);
            }
            drafts.holdAgainstDocuments(published);
        });
    }

    /** The wrong options that a sentence of the documents speaks against. */
    static Vetoes vetoes(QuestionSet set, Map<String, DividedText> texts) {
        return CorpusVeto.compute(set, texts).with(brought(set, texts));
    }

    /** Bars of options that documents speak against whose text is not at hand: they came with the set's folder. */
    private static List<Vetoes.Veto> brought(QuestionSet set, Map<String, DividedText> texts) {
        return set.vetoes().vetoes().stream()
                .filter(veto -> !texts.containsKey(veto.sentence().document()))
                .filter(veto -> set.facts().fact(veto.fact()).isPresent())
                .toList();
    }

    private static Draft standing(Draft draft, Map<String, DividedText> texts) {
        return Stale.without(draft, Stale.of(draft, texts));
    }
}
