package app.footnote.author;

import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.generate.Generator;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.SetReader;
import java.util.List;

/** The questions that a candidate would become, made beside the accepted facts of its relation. */
final class Preview {
    private static final long SEED = 1;

    private Preview() {}

    /**
     * What would come of it.
     *
     * @param questions that ask for the fact; none where it only keeps wrong options away
     * @param problems why it cannot be accepted as it is, each a sentence
     */
    record Outcome(List<Question> questions, List<String> problems) {}

    static Outcome of(Draft draft, Proposal proposal) {
        Draft with = draft.with(
                proposal.parts(draft),
                part -> proposal.relation().equals(part.fields().get("relation")));
        try {
            QuestionSet set = SetReader.read(with.folder());
            List<Question> questions = Generator.generate(set, SEED).stream()
                    .filter(question -> question.facts().contains(proposal.id())
                            || question.id().equals(proposal.id()))
                    .toList();
            return new Outcome(questions, List.of());
        } catch (SetFormatException e) {
            return new Outcome(
                    List.of(),
                    e.problems().stream()
                            .map(problem -> problem.replaceFirst("^\\w+\\.yaml:\\d+: ", ""))
                            .toList());
        }
    }
}
