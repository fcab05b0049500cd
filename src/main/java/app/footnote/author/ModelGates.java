package app.footnote.author;

import app.footnote.document.Citation;
import app.footnote.document.Normaliser;
import app.footnote.document.Paragraph;
import app.footnote.document.Range;
import app.footnote.document.Sentence;
import app.footnote.document.Words;
import app.footnote.extract.Candidate;
import app.footnote.extract.Extraction;
import app.footnote.extract.Firmness;
import app.footnote.fact.Entity;
import app.footnote.fact.Evidence;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Modality;
import app.footnote.fact.Relation;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets those facts of a language model through that the document bears out, and says of the others why not. */
final class ModelGates {
    /** The rule under which they are candidates. */
    static final String RULE = "language model";

    private static final double CONFIDENCE = 0.3;
    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SAYING = 300;
    private static final int STEM = 5;
    private static final Pattern ORDER = Pattern.compile(
            "(?i)\\b(ignore|disregard|forget|override)\\b.*\\b(instruction|rule|prompt|above|previous|earlier)"
                    + "|\\b(system prompt|language model|as an ai|you (must|are|should|will))\\b");

    private final Draft draft;
    private final ExtractedDocument document;
    private final Map<String, Relation> relations;
    private final ModelEntities entities;
    private final Set<String> taken = new HashSet<>();

    /** @param candidates what was found in the draft's documents before, whatever became of it */
    ModelGates(Draft draft, ExtractedDocument document, Collection<Relation> relations, List<Proposal> candidates) {
        this.draft = draft;
        this.document = document;
        this.relations = relations.stream()
                .collect(Collectors.toMap(
                        Relation::id, relation -> relation, (one, other) -> other, LinkedHashMap::new));
        this.entities = new ModelEntities(draft, candidates);
        draft.parts(DraftFile.FACTS).forEach(part -> take(part.id(), part.fields()));
        candidates.forEach(candidate -> take(candidate.id(), candidate.fact()));
    }

    /** A fact that is not let through. */
    private static final class Stopped extends RuntimeException {
        final transient ModelRefusal why;

        Stopped(ModelRefusal why) {
            super(why.name(), null, false, false);
            this.why = why;
        }
    }

    /** Hears of every fact what became of it. */
    interface Hearer {
        void passed(Proposal proposal);

        void refused(ModelRefusal why);
    }

    /** @param shown the passages that the model was shown */
    void judge(ModelFact fact, List<Sentence> shown, Hearer hearer) {
        try {
            Proposal proposal = proposal(fact, shown);
            take(proposal.id(), proposal.fact());
            hearer.passed(proposal);
        } catch (Stopped e) {
            hearer.refused(e.why);
        }
    }

    private Proposal proposal(ModelFact fact, List<Sentence> shown) {
        Sentence sentence = shown.stream()
                .filter(each -> ModelPrompt.number(each).equals(fact.passage()))
                .filter(document.source().document()::isMined)
                .findFirst()
                .orElseThrow(() -> new Stopped(ModelRefusal.PASSAGE));
        String quote = Normaliser.passage(fact.quote());
        demand(Words.of(quote).size() >= FEWEST_WORDS, ModelRefusal.QUOTE);
        demand(Normaliser.passage(sentence.text()).contains(quote), ModelRefusal.QUOTE);
        demand(!ORDER.matcher(sentence.text()).find(), ModelRefusal.ORDER);
        Firmness firmness = Firmness.of(sentence.text());
        demand(firmness != Firmness.DOUBTFUL, ModelRefusal.DOUBT);
        Relation relation = Optional.ofNullable(relations.get(fact.relation()))
                .orElseThrow(() -> new Stopped(ModelRefusal.RELATION));
        Validity validity =
                new ModelValues(sentence.text()).validity(fact).orElseThrow(() -> new Stopped(ModelRefusal.TIME));
        List<Entity> named = new ArrayList<>();
        Entity subject = entity(fact.subject(), fact.subjectKind(), relation.subjectKinds(), sentence, named);
        Value value = value(fact, relation, sentence, named);
        Candidate candidate = new Candidate(
                relation.id(),
                subject.name(),
                value,
                validity,
                false,
                false,
                Modality.ASSERTED,
                firmness == Firmness.REPORTED,
                null,
                RULE,
                CONFIDENCE,
                List.of(evidence(sentence)));
        return shown(fact, sentence, new Extraction(named, List.of(candidate), List.of(), List.of()));
    }

    /** The last gates, which are those that what the rules find goes through as well. */
    private Proposal shown(ModelFact fact, Sentence sentence, Extraction extraction) {
        FactBase base = new ExtractedFacts(extraction, relations.values()).base(List.of(document));
        Fact read = base.facts().iterator().next();
        demand(Evidence.of(base, read, List.of(sentence)).missing().isEmpty(), ModelRefusal.EVIDENCE);
        Proposal proposal = Finder.of(document, extraction, relations.values()).get(0);
        demand(!taken.contains(proposal.id()) && !taken.contains(triple(proposal.fact())), ModelRefusal.KNOWN);
        demand(Preview.of(draft, proposal).problems().isEmpty(), ModelRefusal.UNUSABLE);
        proposal.fact().put("says", saying(fact, sentence, proposal, extraction.entities()));
        return proposal;
    }

    private Entity entity(String name, String kind, Set<String> kinds, Sentence sentence, List<Entity> named) {
        demand(name.length() <= LONGEST_NAME && !name.isEmpty(), ModelRefusal.EVIDENCE);
        Entity entity =
                entities.called(name, kind, kinds, sentence.text()).orElseThrow(() -> new Stopped(ModelRefusal.KIND));
        if (named.stream().noneMatch(each -> each.id().equals(entity.id()))) {
            named.add(entity);
        }
        return entity;
    }

    private Value value(ModelFact fact, Relation relation, Sentence sentence, List<Entity> named) {
        List<String> given = fact.values();
        if (relation.valueType() == Relation.ValueType.NONE) {
            return new Value.Nothing();
        }
        demand(given.size() == 1 || given.size() > 1 && relation.list(), ModelRefusal.KIND);
        String first = given.get(0);
        ModelValues values = new ModelValues(sentence.text());
        return switch (relation.valueType()) {
            case ENTITY ->
                new Value.Entities(given.stream()
                        .map(name -> entity(name, fact.valueKind(), relation.valueKinds(), sentence, named)
                                .name())
                        .toList());
            case DATE ->
                values.date(first).<Value>map(Value.Date::new).orElseThrow(() -> new Stopped(ModelRefusal.TIME));
            case NUMBER -> values.number(first, fact.unit()).orElseThrow(() -> new Stopped(ModelRefusal.KIND));
            case TEXT -> {
                boolean stands = Normaliser.passage(sentence.text()).contains(Normaliser.passage(first));
                demand(stands, ModelRefusal.EVIDENCE);
                yield new Value.Text(first);
            }
            case NONE -> new Value.Nothing();
        };
    }

    private Candidate.Evidence evidence(Sentence sentence) {
        Paragraph paragraph = document.source().document().text().paragraphs().get(sentence.paragraph() - 1);
        Range place = paragraph.original(sentence);
        Citation citation =
                new Citation(document.source().id(), sentence.paragraph(), sentence.number(), sentence.hash());
        return new Candidate.Evidence(
                citation,
                document.source().author(),
                place.start(),
                place.end(),
                place.of(document.source().document().original()));
    }

    /** The model's own sentence where it says nothing that the passage or the relation does not; else the relation's. */
    private static String saying(ModelFact fact, Sentence sentence, Proposal proposal, List<Entity> named) {
        String said = fact.says();
        Set<String> stems = Stream.of(sentence.text(), proposal.says())
                .flatMap(text -> Words.of(text).stream())
                .map(ModelGates::stem)
                .collect(Collectors.toSet());
        boolean borne = Words.of(said).stream().map(ModelGates::stem).allMatch(stems::contains);
        boolean whole =
                named.stream().allMatch(entity -> entity.names().stream().anyMatch(said::contains));
        return !said.isEmpty() && said.length() <= LONGEST_SAYING && borne && whole ? said : proposal.says();
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private void take(String id, Map<String, Object> fact) {
        taken.add(id);
        taken.add(triple(fact));
    }

    private static String triple(Map<String, Object> fact) {
        return fact.get("subject") + "\n" + fact.get("relation") + "\n" + fact.get("value");
    }

    private static void demand(boolean met, ModelRefusal otherwise) {
        if (!met) {
            throw new Stopped(otherwise);
        }
    }
}
