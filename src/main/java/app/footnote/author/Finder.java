package app.footnote.author;

import app.footnote.document.BlockKind;
import app.footnote.document.DividedText;
import app.footnote.document.Paragraph;
import app.footnote.document.Sentence;
import app.footnote.document.Words;
import app.footnote.extract.ClozeCandidate;
import app.footnote.extract.Extraction;
import app.footnote.extract.ExtractionProgress;
import app.footnote.extract.Extractor;
import app.footnote.fact.Entity;
import app.footnote.fact.Evidence;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks for facts in one document of a draft, and says of each what accepting it would put there. */
final class Finder {
    private static final int LONGEST_TOPIC = 60;

    private final ExtractedDocument document;
    private final DividedText text;
    private final Extraction extraction;
    private final ExtractedFacts facts;
    private final FactBase base;

    private Finder(ExtractedDocument document, Extraction extraction, Collection<Relation> relations) {
        this.document = document;
        this.text = document.source().document().text();
        this.extraction = extraction;
        this.facts = new ExtractedFacts(extraction, relations);
        this.base = facts.base(List.of(document));
    }

    /** The facts that are found, the surest first, and below them the sentences that can be asked all the same. */
    static Found find(
            ExtractedDocument document,
            Collection<Relation> relations,
            Collection<Entity> entities,
            ExtractionProgress progress) {
        Extraction extraction = Extractor.extract(List.of(document.source()), relations, entities, progress);
        Finder finder = new Finder(document, extraction, relations);
        return new Found(finder.proposals(), finder.pairs());
    }

    private List<NamePair> pairs() {
        return extraction.merges().stream()
                .map(merge -> new NamePair(facts.entity(merge.one()), facts.entity(merge.other()), merge.evidence()))
                .filter(pair -> !pair.one().equals(pair.other()))
                .toList();
    }

    /** What was found in the document already, as proposals. */
    static List<Proposal> of(ExtractedDocument document, Extraction extraction, Collection<Relation> relations) {
        return new Finder(document, extraction, relations).proposals();
    }

    private List<Proposal> proposals() {
        Map<String, Map<String, Object>> entities = new HashMap<>();
        extraction.entities().forEach(entity -> entities.put(entity.id(), ExtractedFields.entity(entity)));
        ExtractedFields fields = new ExtractedFields(facts);
        List<Proposal> proposals = new ArrayList<>();
        facts.candidates().forEach((id, candidate) -> {
            Map<String, Object> fact = new LinkedHashMap<>(fields.fact(id, candidate));
            int paragraph = candidate.evidence().get(0).citation().paragraph();
            String topic = topic(paragraph);
            fact.put("topic", slug(topic));
            proposals.add(new Proposal(
                    DraftFile.FACTS,
                    fact,
                    named(fact).stream()
                            .filter(entities::containsKey)
                            .map(entities::get)
                            .toList(),
                    topic,
                    candidate.rule(),
                    candidate.confidence(),
                    places(base.fact(id).orElseThrow())));
        });
        extraction.clozes().forEach(cloze -> proposals.add(cloze(cloze)));
        return proposals;
    }

    /** The ids of the entities that a fact names. */
    private static Set<String> named(Map<String, Object> fact) {
        Set<String> named = new LinkedHashSet<>();
        for (String field : List.of("subject", "value", "holder")) {
            Object value = fact.get(field);
            if (value instanceof List<?> values) {
                values.forEach(each -> named.add(String.valueOf(each)));
            } else if (value != null) {
                named.add(String.valueOf(value));
            }
        }
        return named;
    }

    /** The words that carry subject and value; the whole sentence where none are made out. */
    private List<Proposal.Place> places(Fact fact) {
        List<Sentence> passage = fact.citations().stream()
                .flatMap(citation -> text.find(citation).stream())
                .toList();
        List<Proposal.Place> places = Evidence.of(base, fact, passage).spans().stream()
                .filter(span -> span.part() != Fact.Part.RELATION)
                .map(span -> place(span.sentence(), span.start(), span.end()))
                .distinct()
                .sorted(Proposal.Place.IN_ORDER)
                .toList();
        return places.isEmpty()
                ? passage.stream()
                        .map(sentence -> place(sentence, 0, sentence.text().length()))
                        .toList()
                : places;
    }

    private static Proposal.Place place(Sentence sentence, int start, int end) {
        return new Proposal.Place(sentence.paragraph(), sentence.number(), start, end, sentence.text());
    }

    private Proposal cloze(ClozeCandidate cloze) {
        Sentence sentence = text.find(cloze.evidence().citation()).orElseThrow();
        int at = sentence.text().indexOf(cloze.answer());
        int start = Math.max(0, at);
        return question(
                document.source().id(),
                sentence,
                start,
                start + cloze.answer().length(),
                topic(sentence.paragraph()),
                cloze.reason(),
                cloze.confidence());
    }

    /** A sentence with some of its words left out. */
    static Proposal question(
            String document, Sentence sentence, int start, int end, String topic, String rule, double confidence) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("id", "blank-" + sentence.hash() + "-" + start);
        question.put("type", "cloze");
        question.put("topic", slug(topic));
        question.put(
                "stem",
                sentence.text().substring(0, start) + "_____" + sentence.text().substring(end));
        question.put("answer", sentence.text().substring(start, end));
        question.put("explanation", sentence.text());
        question.put(
                "cites",
                List.of(document + " " + sentence.paragraph() + "." + sentence.number() + " " + sentence.hash()));
        return new Proposal(
                DraftFile.QUESTIONS,
                question,
                List.of(),
                topic,
                rule,
                confidence,
                List.of(place(sentence, start, end)));
    }

    private String topic(int paragraph) {
        return topic(text, paragraph, document.document().title());
    }

    /** The heading under which a paragraph stands; the document's title where it has none. */
    static String topic(DividedText text, int paragraph, String title) {
        String topic = text.paragraphs().stream()
                .filter(each -> each.number() < paragraph && each.kind() == BlockKind.HEADING)
                .reduce((one, next) -> next)
                .map(Paragraph::text)
                .filter(heading -> !Words.of(heading).isEmpty())
                .orElse(title);
        return topic.length() <= LONGEST_TOPIC
                ? topic
                : topic.substring(0, LONGEST_TOPIC).replaceFirst("\\s+\\S*$", "") + " …";
    }

    static String slug(String topic) {
        String slug = topic.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "general" : slug;
    }
}
