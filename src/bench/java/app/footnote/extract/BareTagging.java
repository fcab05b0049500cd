package app.footnote.extract;

import app.footnote.document.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;

/** The least that any extraction of this kind does: the library's own sentences, tokens, tags and chunks. */
public final class BareTagging {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final SentenceModel MODEL = model(SENTENCES, SentenceModel::new);
    private static final ChunkerModel CHUNKS = model("/en-chunker.bin", ChunkerModel::new);

    private BareTagging() {}

    /** @return how many chunks there are, so that nothing is left out */
    public static long of(List<Source> sources) {
        SentenceDetectorME sentences = new SentenceDetectorME(MODEL);
        POSTaggerME tagger = new POSTaggerME(LanguageModels.tags(), POSTagFormat.PENN);
        ChunkerME chunker = new ChunkerME(CHUNKS);
        long chunks = 0;
        for (Source source : sources) {
            String text = source.document().mined().map(Sentence::text).collect(Collectors.joining(" "));
            for (String sentence : sentences.sentDetect(text)) {
                String[] tokens = SimpleTokenizer.INSTANCE.tokenize(sentence);
                chunks += chunker.chunk(tokens, tagger.tag(tokens)).length;
            }
        }
        return chunks;
    }

    private interface Reader<T> {
        T read(InputStream stream) throws IOException;
    }

    private static <T> T model(String name, Reader<T> reader) {
        try (InputStream stream = BareTagging.class.getResourceAsStream(name)) {
            return reader.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
