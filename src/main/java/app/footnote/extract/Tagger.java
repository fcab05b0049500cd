package app.footnote.extract;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Tags the tokens of sentences. Not for several threads at once: the models are shared, their state is not. */
final class Tagger {
    // left alone, it would turn the tags into those of Universal Dependencies, which the chunker misreads
    private final POSTaggerME tagger = new POSTaggerME(LanguageModels.tags(), POSTagFormat.PENN);
    private final ChunkerME chunker = new ChunkerME(LanguageModels.chunks());

    List<Token> tagged(List<Token> tokens) {
        String[] tags = tagger.tag(texts(tokens));
        List<Token> result = new ArrayList<>(tokens.size());
        for (int i = 0; i < tags.length; i++) {
            result.add(tokens.get(i).withTag(tags[i]));
        }
        return result;
    }

    List<Token> chunked(List<Token> tokens) {
        String[] tags = tokens.stream().map(Token::tag).toArray(String[]::new);
        String[] chunks = chunker.chunk(texts(tokens), tags);
        List<Token> result = new ArrayList<>(tokens.size());
        for (int i = 0; i < chunks.length; i++) {
            result.add(tokens.get(i).withChunk(chunks[i]));
        }
        return result;
    }

    private static String[] texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toArray(String[]::new);
    }
}
