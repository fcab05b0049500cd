package app.footnote.author;

import app.footnote.document.DividedText;
import app.footnote.question.QuestionSet;
import app.footnote.question.Vetoes;
import app.footnote.question.generate.CorpusVeto;
import java.util.List;
import java.util.Map;

/** A set without the wrong options that a sentence of its documents speaks against. */
final class Barred {
    private Barred() {}

    /**
     * The set with the bars that its documents give, and those that came with its folder and cite documents whose text
     * is not at hand.
     */
    static QuestionSet of(QuestionSet set, Map<String, DividedText> texts) {
        List<Vetoes.Veto> brought = set.vetoes().vetoes().stream()
                .filter(veto -> !texts.containsKey(veto.sentence().document()))
                .filter(veto -> set.facts().fact(veto.fact()).isPresent())
                .toList();
        return set.withVetoes(CorpusVeto.compute(set, texts).with(brought));
    }
}
