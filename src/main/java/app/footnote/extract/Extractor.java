package app.footnote.extract;

import app.footnote.document.BlockKind;
import app.footnote.document.Citation;
import app.footnote.document.Paragraph;
import app.footnote.document.Range;
import app.footnote.document.Sentence;
import app.footnote.fact.Entity;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds candidate facts in documents: the same documents, relations and entities give the same candidates. The models
 * are read when the first document is (see {@link LanguageModels}).
 */
public final class Extractor {
    private static final Set<BlockKind> READ = Set.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.FOOTNOTE);
    private static final int LONGEST_SENTENCE = 120;

    private final FrameIndex frames;
    private final Gazetteer gazetteer;
    private final Register register;
    private final SentenceReader sentences;
    private final CandidateList candidates;
    private final Steps steps;
    private final List<ClozeCandidate> clozes = new ArrayList<>();
    private @Nullable PartialDate anchor;

    private Extractor(Collection<Relation> relations, Collection<Entity> entities, Steps steps) {
        this.steps = steps;
        frames = new FrameIndex(relations);
        gazetteer = new Gazetteer(entities);
        register = new Register(gazetteer);
        sentences = new SentenceReader(new Tagger(), gazetteer);
        candidates = new CandidateList(frames.relations(), register);
    }

    /**
     * @param relations to look for; those without frames are left alone
     * @param entities that are known already, under whose names they are kept
     */
    public static Extraction extract(
            List<Source> sources, Collection<Relation> relations, Collection<Entity> entities) {
        return extract(sources, relations, entities, (done, of) -> {});
    }

    /** @param progress hears of every sentence, and stops the work by throwing something */
    public static Extraction extract(
            List<Source> sources,
            Collection<Relation> relations,
            Collection<Entity> entities,
            ExtractionProgress progress) {
        Extractor extractor = new Extractor(relations, entities, new Steps(sources, progress));
        List<Prepared> prepared = sources.stream().map(extractor::prepare).toList();
        prepared.forEach(extractor::read);
        List<Candidate> found = extractor.candidates.list();
        EntityList entityList = new EntityList(extractor.register, entities);
        return new Extraction(
                entityList.of(found),
                found,
                List.copyOf(extractor.clozes),
                MergeFinder.find(found, extractor.register));
    }

    private record Prepared(Source source, List<TaggedParagraph> paragraphs) {}

    private record TaggedParagraph(Paragraph paragraph, List<TaggedSentence> sentences) {}

    private record TaggedSentence(Sentence sentence, SentenceReader.Tagged tagged) {}

    /** Tags the body of a document and learns its short names and its people. */
    private Prepared prepare(Source source) {
        List<TaggedParagraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : source.document().text().paragraphs()) {
            if (READ.contains(paragraph.kind())) {
                List<TaggedSentence> tagged = new ArrayList<>();
                paragraph.sentences().stream()
                        .filter(source.document()::isMined)
                        .forEach(sentence -> {
                            SentenceReader.Tagged each = sentences.tag(sentence.text());
                            gazetteer.inside(each.tokens());
                            Acronyms.learn(each.tokens(), each.brackets().asides, gazetteer, register);
                            tagged.add(new TaggedSentence(sentence, each));
                        });
                paragraphs.add(new TaggedParagraph(paragraph, tagged));
            }
        }
        List<Mention> mentions = paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .flatMap(sentence -> Names.in(sentence.tagged().tokens(), gazetteer, Set.of()).stream())
                .toList();
        People.learn(mentions, register);
        return new Prepared(source, paragraphs);
    }

    private void read(Prepared prepared) {
        Discourse discourse = new Discourse(register);
        for (TaggedParagraph paragraph : prepared.paragraphs()) {
            discourse.nextParagraph();
            anchor = null;
            for (TaggedSentence sentence : paragraph.sentences()) {
                discourse.nextSentence();
                steps.next();
                read(prepared.source(), paragraph.paragraph(), sentence.sentence(), sentence.tagged(), discourse);
            }
        }
    }

    private void read(
            Source source, Paragraph paragraph, Sentence sentence, SentenceReader.Tagged tagged, Discourse discourse) {
        Findings findings = new Findings(register);
        List<Segment> segments = sentences.segments(tagged, anchor, source.date());
        boolean readable =
                tagged.tokens().size() <= LONGEST_SENTENCE && !sentence.text().endsWith("?");
        List<Reading> readings = new ArrayList<>();
        for (Segment segment : segments) {
            if (readable) {
                Reading reading = new Reading(segment, frames, findings, discourse, register, source.date());
                new SegmentRules(reading, register).apply();
                readings.add(reading);
            }
            anchor = lastDate(segment, anchor);
        }
        Candidate.Evidence evidence = evidence(source, paragraph, sentence);
        findings.found().forEach(finding -> candidates.add(finding, evidence));
        if (findings.found().isEmpty() && readings.size() == 1) {
            ClozeFinder.find(readings.get(0), evidence).ifPresent(clozes::add);
        }
    }

    private static @Nullable PartialDate lastDate(Segment segment, @Nullable PartialDate before) {
        PartialDate last = before;
        for (TimeExpression time : segment.times()) {
            PartialDate date = time.until() != null ? time.until() : time.date();
            last = date == null ? last : date;
        }
        return last;
    }

    private static Candidate.Evidence evidence(Source source, Paragraph paragraph, Sentence sentence) {
        Range place = paragraph.original(sentence);
        Citation citation = new Citation(source.id(), sentence.paragraph(), sentence.number(), sentence.hash());
        return new Candidate.Evidence(
                citation,
                source.author(),
                place.start(),
                place.end(),
                place.of(source.document().original()));
    }
}
