package app.footnote.question.verify;

import app.footnote.document.Citation;
import app.footnote.document.DividedText;
import app.footnote.document.Division;
import app.footnote.document.Sentence;
import app.footnote.fact.Evidence;
import app.footnote.fact.Evidence.Span;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.question.PassageLibrary;
import app.footnote.question.Quote;
import app.footnote.question.Quotes;
import app.footnote.question.yaml.PublishedFacts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.WeakHashMap;

/** Quotes from the documents that the server has, and from those that the reader brought. */
public final class Passages implements Quotes {
    private final PublishedFacts facts;
    private final PassageLibrary readers;
    private final TextSource documents;
    /** Facts by the paragraphs that they cite, made when first asked for. */
    private final Map<FactBase, Map<String, List<String>>> paragraphs =
            Collections.synchronizedMap(new WeakHashMap<>());

    public Passages(PublishedFacts facts, PassageLibrary readers, TextSource documents) {
        this.facts = facts;
        this.readers = readers;
        this.documents = documents;
    }

    @Override
    public Optional<Quote> find(String set, OptionalLong person, List<String> ids, Citation citation) {
        return sentence(person, citation).map(sentence -> {
            BitSet marked = new BitSet();
            facts.of(set)
                    .ifPresent(base -> ids.stream()
                            .distinct()
                            .flatMap(id -> base.fact(id).stream())
                            .forEach(fact -> mark(base, fact, person, sentence, marked)));
            return quote(sentence.text(), marked);
        });
    }

    @Override
    public List<String> facts(String set, String document, int paragraph) {
        return facts.of(set)
                .map(base -> paragraphs
                        .computeIfAbsent(base, Passages::byParagraph)
                        .getOrDefault(document + ' ' + paragraph, List.of()))
                .orElse(List.of());
    }

    private static Map<String, List<String>> byParagraph(FactBase base) {
        Map<String, List<String>> byParagraph = new HashMap<>();
        for (Fact fact : base.facts()) {
            fact.citations().stream()
                    .map(citation -> citation.document() + ' ' + citation.paragraph())
                    .distinct()
                    .forEach(place -> byParagraph
                            .computeIfAbsent(place, first -> new ArrayList<>())
                            .add(fact.id()));
        }
        return byParagraph;
    }

    private Optional<Sentence> sentence(OptionalLong person, Citation citation) {
        Optional<Sentence> own = documents.text(citation.document()).flatMap(text -> text.find(citation));
        if (own.isPresent() || person.isEmpty()) {
            return own;
        }
        return readers.text(person.getAsLong(), citation.hash())
                .map(text -> new Sentence(citation.paragraph(), citation.sentence(), text, citation.hash()));
    }

    /** Subject and value carry the answer; the relation's words stand between them and need no mark. */
    private void mark(FactBase base, Fact fact, OptionalLong person, Sentence sentence, BitSet marked) {
        List<Sentence> passage = fact.citations().stream()
                .flatMap(citation -> sentence(person, citation).stream())
                .toList();
        for (Span span : Evidence.of(base, fact, passage).spans()) {
            if (span.sentence().hash().equals(sentence.hash()) && span.part() != Fact.Part.RELATION) {
                marked.set(span.start(), span.end());
            }
        }
    }

    private static Quote quote(String text, BitSet marked) {
        List<Quote.Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean mark = marked.get(at);
            int next = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            spans.add(new Quote.Span(text.substring(at, end), mark));
            at = end;
        }
        return new Quote(spans);
    }

    @Override
    public Offered offer(String set, long person, String text) {
        DividedText divided = Division.of(text);
        Map<String, String> offered = new HashMap<>();
        divided.sentences().forEach(sentence -> offered.putIfAbsent(sentence.hash(), sentence.text()));
        Map<String, Set<String>> cited = new HashMap<>();
        facts.of(set)
                .ifPresent(base -> base.facts().stream()
                        .flatMap(fact -> fact.citations().stream())
                        .forEach(citation -> cited.computeIfAbsent(citation.document(), key -> new HashSet<>())
                                .add(citation.hash())));
        Offered best = new Offered("", 0, 0);
        Map<String, String> found = new HashMap<>();
        for (Map.Entry<String, Set<String>> document : cited.entrySet()) {
            Set<String> matched = new HashSet<>(document.getValue());
            matched.retainAll(offered.keySet());
            matched.forEach(hash -> found.put(hash, offered.getOrDefault(hash, "")));
            if (matched.size() > best.found()) {
                best = new Offered(
                        document.getKey(), matched.size(), document.getValue().size());
            }
        }
        readers.keep(person, found);
        return best;
    }
}
