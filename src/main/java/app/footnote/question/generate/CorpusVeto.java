package app.footnote.question.generate;

import app.footnote.document.Citation;
import app.footnote.document.DividedText;
import app.footnote.document.Division;
import app.footnote.document.Normaliser;
import app.footnote.document.Sentence;
import app.footnote.document.Words;
import app.footnote.document.Words.Word;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.Asked;
import app.footnote.fact.Triggers;
import app.footnote.question.QuestionSet;
import app.footnote.question.Vetoes;
import app.footnote.question.Vetoes.Veto;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Bars wrong options that a sentence speaks against: one that holds the fact's subject, the option and a word of the
 * relation. What the facts do not say the documents may, since nobody writes down every fact. A sentence that a fact
 * about the option cites is accounted for and bars nothing.
 */
public final class CorpusVeto {
    private final Vocabulary vocabulary;
    private final FactBase base;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Set<String>> accounted = new HashMap<>();
    private final Map<String, BitSet> linesByName = new HashMap<>();

    private CorpusVeto(Vocabulary vocabulary, Map<String, DividedText> texts) {
        this.vocabulary = vocabulary;
        this.base = vocabulary.base();
        texts.forEach((document, text) -> text.sentences().forEach(sentence -> add(document, sentence)));
        for (Fact fact : base.facts()) {
            fact.citations().forEach(citation -> account(fact, citation));
        }
    }

    private record Line(String document, Sentence sentence, List<Word> words, List<String> plain, String spaced) {
        Citation citation() {
            return new Citation(document, sentence.paragraph(), sentence.number(), sentence.hash());
        }
    }

    /** Computes the vetoes of a set from the texts of its documents. */
    public static Vetoes compute(QuestionSet set, Map<String, DividedText> texts) {
        Vocabulary vocabulary = new Vocabulary(set.facts());
        CorpusVeto veto = new CorpusVeto(vocabulary, texts);
        DistractorRules rules = new DistractorRules(vocabulary, Vetoes.NONE);
        Terms terms = new Terms(vocabulary);
        List<Veto> vetoes = new ArrayList<>();
        for (Fact fact : set.facts().facts()) {
            if (fact.isAskable()) {
                for (Asked asked : Asked.values()) {
                    veto.collect(fact, asked, rules, terms, vetoes);
                }
            }
        }
        return new Vetoes(basis(set, texts), vetoes);
    }

    /** The vetoes about one fact alone. */
    static List<Veto> ofFact(Vocabulary vocabulary, Terms terms, Map<String, DividedText> texts, Fact fact) {
        CorpusVeto veto = new CorpusVeto(vocabulary, texts);
        DistractorRules rules = new DistractorRules(vocabulary, Vetoes.NONE);
        List<Veto> vetoes = new ArrayList<>();
        for (Asked asked : Asked.values()) {
            veto.collect(fact, asked, rules, terms, vetoes);
        }
        return vetoes;
    }

    /** A hash of all that vetoes depend on: the division, the entities, relations and facts, and the texts. */
    public static String basis(QuestionSet set, Map<String, DividedText> texts) {
        FactBase base = set.facts();
        StringBuilder basis = new StringBuilder("division " + Division.VERSION);
        base.entities().forEach(basis::append);
        base.relations().forEach(relation -> basis.append(relation.id()).append(relation.triggers()));
        base.facts()
                .forEach(fact -> basis.append(fact.id())
                        .append(fact.subject())
                        .append(fact.relation())
                        .append(fact.value())
                        .append(fact.validity())
                        .append(fact.citations()));
        new TreeMap<>(texts).forEach((document, text) -> {
            basis.append(document);
            text.sentences().map(Sentence::hash).forEach(basis::append);
        });
        return Normaliser.hash(basis.toString());
    }

    private void collect(Fact fact, Asked asked, DistractorRules rules, Terms terms, List<Veto> vetoes) {
        List<Term> keys = rules.keys(fact, asked);
        if (keys.isEmpty()) {
            return;
        }
        for (Term candidate : terms.like(keys.get(0), fact.relation(), asked)) {
            if (rules.bar(fact, asked, candidate).isEmpty()) {
                speakingAgainst(fact, asked, candidate)
                        .ifPresent(line -> vetoes.add(new Veto(fact.id(), asked, candidate.key(), line.citation())));
            }
        }
    }

    /** The first sentence that holds candidate, counterpart and relation, and that no fact about the candidate cites. */
    private Optional<Line> speakingAgainst(Fact fact, Asked asked, Term candidate) {
        Relation relation = base.relation(fact);
        List<List<String>> triggers = Triggers.runs(relation);
        List<Term> counterparts = asked == Asked.SUBJECT ? vocabulary.values(fact) : List.of(vocabulary.subject(fact));
        BitSet shared = new BitSet();
        counterparts.forEach(term -> shared.or(linesWith(term)));
        shared.and(linesWith(candidate));
        return shared.stream()
                .mapToObj(lines::get)
                .filter(line -> triggers.isEmpty() || Triggers.anyIn(line.words(), triggers))
                .filter(line -> !accounted
                        .getOrDefault(line.sentence().hash(), Set.of())
                        .contains(accountKey(candidate)))
                .findFirst();
    }

    private void add(String document, Sentence sentence) {
        List<Word> words = Words.located(sentence.text());
        List<String> plain = words.stream().map(Word::text).toList();
        lines.add(new Line(document, sentence, words, plain, " " + String.join(" ", plain) + " "));
    }

    private void account(Fact fact, Citation citation) {
        Set<String> terms = accounted.computeIfAbsent(citation.hash(), hash -> new HashSet<>());
        Stream<Term> own = Stream.concat(Stream.of(vocabulary.subject(fact)), vocabulary.values(fact).stream());
        PartialDate at = fact.validity().at();
        Stream<Term> dates = at == null ? Stream.empty() : Stream.of(Term.ofDate(at));
        Stream.concat(own, dates).forEach(term -> terms.add(accountKey(term)));
    }

    private static String accountKey(Term term) {
        return term.kind() + ' ' + term.key();
    }

    private BitSet linesWith(Term term) {
        return linesByName.computeIfAbsent(accountKey(term), key -> {
            BitSet found = new BitSet();
            for (int i = 0; i < lines.size(); i++) {
                found.set(i, mentions(lines.get(i), term));
            }
            return found;
        });
    }

    private static boolean mentions(Line line, Term term) {
        if (term.date() != null) {
            return mentionsDate(line, term.date());
        }
        if (term.number() != null) {
            return line.plain().contains(term.number().stripTrailingZeros().toPlainString());
        }
        if (term.isPhrase()) {
            return term.stems().stream()
                    .allMatch(stem -> line.plain().stream().anyMatch(word -> word.startsWith(stem)));
        }
        return term.names().stream().anyMatch(line.spaced()::contains);
    }

    private static boolean mentionsDate(Line line, PartialDate date) {
        Integer month = date.month();
        Integer day = date.day();
        return line.plain().contains(Integer.toString(date.year()))
                && (month == null
                        || line.plain().stream()
                                .anyMatch(word -> Month.of(month)
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .equals(word)))
                && (day == null || line.plain().contains(Integer.toString(day)));
    }
}
