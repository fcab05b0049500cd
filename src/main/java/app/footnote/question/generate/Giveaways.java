package app.footnote.question.generate;

import app.footnote.document.Words;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.question.Question;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which facts a stem gives away: “Where was RATS before it moved to Tashkent?” tells where it moved. Such a question
 * does not stand in one round with a question on that fact.
 */
public final class Giveaways {
    private static final int MOST_NEIGHBOURS = 400;

    private final Vocabulary vocabulary;
    private final FactBase base;

    public Giveaways(FactBase base) {
        this.vocabulary = new Vocabulary(base);
        this.base = base;
    }

    /** The facts given away, by the id of the question; questions that give nothing away are left out. */
    public Map<String, List<String>> of(List<Question> questions) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Question question : questions) {
            List<String> facts = of(question);
            if (!facts.isEmpty()) {
                given.put(question.id(), facts);
            }
        }
        return given;
    }

    private List<String> of(Question question) {
        String stem = " " + String.join(" ", Words.of(question.stem())) + " ";
        Set<String> given = new LinkedHashSet<>();
        for (String id : question.facts()) {
            base.fact(id)
                    .ifPresent(fact -> base.mentioning(fact.subject()).stream()
                            .limit(MOST_NEIGHBOURS)
                            .filter(other -> !question.facts().contains(other.id()))
                            .filter(other -> names(stem, other))
                            .forEach(other -> given.add(other.id())));
        }
        return List.copyOf(given);
    }

    /** Whether a stem holds both ends of a fact. */
    private boolean names(String stem, Fact fact) {
        return has(stem, vocabulary.subject(fact))
                && vocabulary.values(fact).stream().anyMatch(term -> has(stem, term));
    }

    private static boolean has(String stem, Term term) {
        return term.names().stream().anyMatch(stem::contains);
    }
}
