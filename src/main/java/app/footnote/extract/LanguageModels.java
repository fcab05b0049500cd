package app.footnote.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.chunker.ChunkerFactory;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;

/**
 * The models for parts of speech and phrases, which are read from the class path when the first sentence needs them
 * (about a second, 52 MB of heap) and then kept.
 */
final class LanguageModels {
    private static final int BEAM = 3;

    private LanguageModels() {}

    static POSModel tags() {
        return Tags.MODEL;
    }

    static ChunkerModel chunks() {
        return Chunks.MODEL;
    }

    private static final class Tags {
        private static final POSModel MODEL = load("/en-pos-maxent.bin", POSModel::new);
    }

    private static final class Chunks {
        private static final ChunkerModel MODEL = narrow(load("/en-chunker.bin", ChunkerModel::new));

        /** With a beam of three in place of ten the phrases of whole articles stay the same, in half the time. */
        private static ChunkerModel narrow(ChunkerModel model) {
            MaxentModel weights = model.getArtifact("chunker.model");
            return new ChunkerModel("en", weights, BEAM, Map.of(), new ChunkerFactory());
        }
    }

    private interface Reader<T> {
        T read(InputStream stream) throws IOException;
    }

    private static <T> T load(String name, Reader<T> reader) {
        try (InputStream stream = LanguageModels.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The language model " + name + " is missing from the program.");
            }
            return reader.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The language model " + name + " could not be read.", e);
        }
    }
}
