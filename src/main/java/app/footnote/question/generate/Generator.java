package app.footnote.question.generate;

import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import java.util.ArrayList;
import java.util.List;

/** Makes all questions of a set from its facts, and adds the hand-written ones. */
public final class Generator {
    /** Changes whenever the same facts would give other questions. */
    public static final int VERSION = 1;

    private Generator() {}

    /** The same set and seed give the same questions in the same order; the order is one in which they can be asked. */
    public static List<Question> generate(QuestionSet set, long seed) {
        FactBase base = set.facts();
        Wording wording = new Wording(base);
        Vocabulary vocabulary = new Vocabulary(base);
        DistractorRules rules = new DistractorRules(vocabulary, set.vetoes());
        Distractors distractors = new Distractors(base, new Terms(vocabulary), rules, wording);
        FactQuestions factQuestions = new FactQuestions(vocabulary, wording, distractors, seed);
        List<Question> questions = new ArrayList<>();
        for (Fact fact : base.facts()) {
            questions.addAll(factQuestions.of(fact));
        }
        questions.addAll(new ConflictQuestions(base, wording).all());
        questions.addAll(new StanceQuestions(base, wording).all());
        questions.addAll(new Timelines(base, wording).all());
        questions.addAll(new Matchings(vocabulary, wording, rules).all());
        return Frames.spread(Curation.of(set, questions));
    }
}
