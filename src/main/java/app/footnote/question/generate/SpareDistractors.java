package app.footnote.question.generate;

import app.footnote.document.DividedText;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Relation.Asked;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.QuestionSet;
import app.footnote.question.Vetoes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Wrong options for a question of one fact beyond those that it has: they pass the same rules as those did. */
public final class SpareDistractors {
    private static final int LOOKED_AT = 24;

    private final QuestionSet set;
    private final Map<String, DividedText> texts;

    /** @param texts of the documents, as far as they are at hand: what a sentence speaks against is left out */
    public SpareDistractors(QuestionSet set, Map<String, DividedText> texts) {
        this.set = set;
        this.texts = texts;
    }

    /**
     * The best first; none where the question is not of one fact.
     *
     * @param question its id, as the generator gives it: the fact, what is asked of it, the type
     * @param choice the options that it has, which are left out
     * @param stem what is named here is left out as well
     */
    public List<Option> of(String question, Answer.Choice choice, String stem, int most) {
        String[] parts = question.split(":", -1);
        FactBase base = set.facts();
        Optional<Asked> asked = parts.length == 3 ? asked(parts[1]) : Optional.empty();
        Optional<Fact> known =
                base.facts().stream().filter(fact -> fact.id().equals(parts[0])).findFirst();
        if (asked.isEmpty() || known.isEmpty() || !known.get().isAskable()) {
            return List.of();
        }
        Fact fact = known.get();
        Vocabulary vocabulary = new Vocabulary(base);
        Terms terms = new Terms(vocabulary);
        Vetoes vetoes = set.vetoes().with(CorpusVeto.ofFact(vocabulary, terms, texts, fact));
        DistractorRules rules = new DistractorRules(vocabulary, vetoes);
        List<Option> found = new Distractors(base, terms, rules, new Wording(base)).of(fact, asked.get(), LOOKED_AT);
        List<Option> taken = Stream.concat(choice.keys().stream(), choice.distractors().stream())
                .toList();
        Answer.Choice offered = new Answer.Choice(choice.keys(), found, LOOKED_AT, choice.sorted());
        return new NamedInStem(base).removeFrom(offered, stem) instanceof Answer.Choice unnamed
                ? unnamed.distractors().stream()
                        .filter(option ->
                                taken.stream().noneMatch(other -> other.text().equalsIgnoreCase(option.text())))
                        .limit(most)
                        .toList()
                : List.of();
    }

    private static Optional<Asked> asked(String direction) {
        return Stream.of(Asked.values())
                .filter(asked -> asked.name().toLowerCase(Locale.ROOT).equals(direction))
                .findFirst();
    }
}
