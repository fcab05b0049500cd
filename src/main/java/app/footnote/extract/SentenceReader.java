package app.footnote.extract;

import app.footnote.fact.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a sentence into segments: tokens, tags, times, names and chunks. */
final class SentenceReader {
    private static final Set<String> OPENINGS = Set.of(
            "On",
            "In",
            "The",
            "At",
            "After",
            "Since",
            "From",
            "During",
            "According",
            "As",
            "This",
            "These",
            "It",
            "With",
            "By",
            "Until",
            "For",
            "When",
            "A",
            "An");

    private final Tagger tagger;
    private final Gazetteer gazetteer;

    SentenceReader(Tagger tagger, Gazetteer gazetteer) {
        this.tagger = tagger;
        this.gazetteer = gazetteer;
    }

    /** A sentence whose tokens are tagged, before names and times. */
    record Tagged(List<Token> tokens, Brackets brackets) {}

    Tagged tag(String sentence) {
        Brackets brackets = Brackets.of(sentence, Tokenizer.of(sentence));
        return new Tagged(tagger.tagged(brackets.tokens), brackets);
    }

    List<Segment> segments(Tagged tagged, @Nullable PartialDate anchor, @Nullable PartialDate published) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        List<Integer> cuts = new ArrayList<>(cuts(tagged.tokens()));
        cuts.add(tagged.tokens().size());
        for (int cut : cuts) {
            if (cut > start) {
                segments.add(segment(tagged, start, cut, anchor, published));
            }
            start = cut;
        }
        return segments;
    }

    /** Where a heading without a full stop ends and the sentence behind it begins. */
    private static List<Integer> cuts(List<Token> tokens) {
        List<Integer> cuts = new ArrayList<>();
        boolean verb = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean opens = i > 1
                    && OPENINGS.contains(token.text())
                    && tokens.get(i - 1).tag().matches("NN.*|CD");
            if (opens && !verb) {
                cuts.add(i);
            }
            verb |= token.tag().matches("VBD|VBZ|VBP|MD");
        }
        return cuts;
    }

    private Segment segment(
            Tagged tagged, int start, int end, @Nullable PartialDate anchor, @Nullable PartialDate published) {
        List<Token> tokens = tagged.tokens().subList(start, end);
        List<TimeExpression> times = TimeGrammar.in(tokens, anchor, published);
        Set<Integer> taken = new HashSet<>();
        times.forEach(time -> {
            for (int i = time.start(); i < time.end(); i++) {
                taken.add(i);
            }
        });
        List<Mention> mentions = Names.in(tokens, gazetteer, taken);
        List<Token> named = new ArrayList<>(tokens);
        for (Mention mention : mentions) {
            for (int i = mention.start(); i < mention.end(); i++) {
                if (named.get(i).isCapital()) {
                    named.set(i, named.get(i).withTag("NNP"));
                }
            }
        }
        List<Segment.Aside> asides = tagged.brackets().asides.stream()
                .filter(aside -> aside.before() > start && aside.before() <= end)
                .map(aside -> new Segment.Aside(aside.before() - start, aside.tokens()))
                .toList();
        List<Segment.Quotation> quotes = tagged.brackets().quotes.stream()
                .filter(quote -> quote.start() >= start && quote.start() < end)
                .map(quote -> new Segment.Quotation(quote.start() - start, Math.min(end, quote.end()) - start))
                .toList();
        return new Segment(tagger.chunked(named), mentions, times, asides, quotes);
    }
}
