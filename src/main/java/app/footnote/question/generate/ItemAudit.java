package app.footnote.question.generate;

import app.footnote.document.Words;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Relation.Asked;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.QuestionType;
import app.footnote.question.item.Finding;
import app.footnote.question.item.Flaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Holds finished questions against the facts once more: whoever made or edited them, no wrong option may be right. */
public final class ItemAudit {
    private final FactBase base;
    private final DistractorRules rules;
    private final Map<String, List<Term>> termsByText = new HashMap<>();

    public ItemAudit(QuestionSet set) {
        base = set.facts();
        Vocabulary vocabulary = new Vocabulary(base);
        rules = new DistractorRules(vocabulary, set.vetoes());
        for (Fact fact : base.facts()) {
            note(vocabulary.subject(fact));
            vocabulary.values(fact).forEach(this::note);
            if (fact.validity().at() != null) {
                note(Term.ofDate(fact.validity().at()));
            }
        }
    }

    private void note(Term term) {
        List<Term> terms = termsByText.computeIfAbsent(term.text(), text -> new ArrayList<>());
        if (terms.stream()
                .noneMatch(
                        other -> other.key().equals(term.key()) && other.kind().equals(term.kind()))) {
            terms.add(term);
        }
    }

    /** What is wrong with the question according to the facts. */
    public List<Finding> of(Question question) {
        List<Finding> findings = new ArrayList<>();
        Optional<Fact> fact =
                question.facts().size() == 1 ? base.fact(question.facts().get(0)) : Optional.empty();
        if (fact.isPresent() && isGenerated(question)) {
            checkOptions(question, fact.get(), findings);
            checkTime(question, fact.get(), findings);
            checkSource(question, fact.get(), findings);
        }
        return findings;
    }

    private static boolean isGenerated(Question question) {
        return question.id().split(":", -1).length == 3;
    }

    private void checkOptions(Question question, Fact fact, List<Finding> findings) {
        if (!(question.answer() instanceof Answer.Choice choice) || question.type() == QuestionType.TRUE_FALSE) {
            return;
        }
        Asked asked = Asked.valueOf(question.id().split(":", -1)[1].toUpperCase(Locale.ROOT));
        for (Option option : choice.distractors()) {
            List<Term> terms = termsByText.getOrDefault(option.text(), List.of());
            if (terms.isEmpty()) {
                findings.add(new Finding(question.id(), Flaw.IMPLAUSIBLE, option.text()));
            } else if (terms.stream()
                    .allMatch(term -> rules.bar(fact, asked, term).isPresent())) {
                String why =
                        rules.bar(fact, asked, terms.get(0)).map(Enum::name).orElse("");
                findings.add(new Finding(
                        question.id(),
                        Flaw.MORE_THAN_ONE_RIGHT,
                        option.text() + ", " + why.toLowerCase(Locale.ROOT).replace('_', ' ')));
            }
        }
    }

    private static void checkTime(Question question, Fact fact, List<Finding> findings) {
        boolean needsTime = fact.validity().asOf() != null && question.type() != QuestionType.CLOZE;
        boolean dated = Words.of(question.stem()).stream().anyMatch(word -> word.matches("(?:19|20)\\d\\d"));
        if (needsTime && !dated) {
            findings.add(new Finding(
                    question.id(),
                    Flaw.AMBIGUOUS_TIME,
                    "as of " + fact.validity().asOf()));
        }
    }

    /** What one document says alone needs its date or its author in the stem. */
    private void checkSource(Question question, Fact fact, List<Finding> findings) {
        boolean dated = Words.of(question.stem()).stream().anyMatch(word -> word.matches("(?:19|20)\\d\\d"));
        boolean named = fact.documents().stream()
                .allMatch(id -> question.stem().contains(base.document(id).author()));
        boolean single = fact.documents().size() == 1;
        if (!named && (fact.attributed() || !base.conflicts(fact).isEmpty() || single && !dated)) {
            findings.add(new Finding(question.id(), Flaw.NO_SOURCE, String.join(", ", fact.documents())));
        }
    }
}
