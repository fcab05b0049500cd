package app.footnote.author;

import app.footnote.document.Citation;
import app.footnote.document.Words;
import app.footnote.document.Words.Word;
import app.footnote.question.Quote;
import app.footnote.question.Quotes;
import app.footnote.question.verify.TextSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Passages as they will stand under a question that is being written, with the words of its answer marked.
 *
 * @param answers what is right
 */
record DraftQuotes(TextSource texts, List<String> answers) implements Quotes {
    @Override
    public Optional<Quote> find(String set, OptionalLong person, List<String> facts, Citation citation) {
        return texts.text(citation.document())
                .flatMap(text -> text.find(citation))
                .map(sentence -> quote(sentence.text()));
    }

    private Quote quote(String text) {
        List<Word> words = Words.located(text);
        List<String> plain = words.stream().map(Word::text).toList();
        for (String answer : answers) {
            List<String> wanted = Words.of(answer);
            int at = wanted.isEmpty() ? -1 : Collections.indexOfSubList(plain, wanted);
            if (at >= 0) {
                int start = words.get(at).start();
                int end = words.get(at + wanted.size() - 1).end();
                List<Quote.Span> spans = new ArrayList<>();
                spans.add(new Quote.Span(text.substring(0, start), false));
                spans.add(new Quote.Span(text.substring(start, end), true));
                spans.add(new Quote.Span(text.substring(end), false));
                return new Quote(spans);
            }
        }
        return new Quote(List.of(new Quote.Span(text, false)));
    }

    @Override
    public Offered offer(String set, long person, String text) {
        return new Offered("", 0, 0);
    }
}
