package app.footnote.author;

import app.footnote.document.DividedText;
import app.footnote.fact.Relation;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.RightAnswer;
import app.footnote.web.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what somebody sees who looks through the candidates of a document. */
final class ReviewPage {
    private static final int LISTED = 12;
    private static final int QUESTIONS = 3;

    private final Draft draft;
    private final String document;
    private final List<Candidate> candidates;
    private final FactForm form;
    private final String blank;

    /** @param blank what a sentence with a blank is called */
    ReviewPage(Draft draft, String document, List<Candidate> candidates, String blank) {
        this.draft = draft;
        this.document = document;
        this.candidates = candidates.stream()
                .filter(candidate -> candidate.document().equals(document))
                .toList();
        this.form = new FactForm(draft);
        this.blank = blank;
    }

    /** The open candidates of a relation, or all of them, the best first. */
    List<Candidate> open(String relation) {
        return candidates.stream()
                .filter(candidate -> candidate.state() == Candidate.State.OPEN)
                .filter(candidate -> relation.isEmpty()
                        || relation.equals(Proposal.of(candidate).relation()))
                .toList();
    }

    /**
     * @param at the candidate to look at; the best where it is none of those that wait
     * @param typed what was typed to mend it and refused, or null
     * @param problems why it was refused
     * @param from the first paragraph of the document to show; 0 for those around the candidate
     */
    ReviewView view(
            String relation,
            long at,
            @Nullable Fields typed,
            List<String> problems,
            boolean mending,
            DividedText text,
            int from,
            String said) {
        List<Candidate> open = open(relation);
        int index = 0;
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).id() == at) {
                index = i;
            }
        }
        Candidate current = open.isEmpty() ? null : open.get(index);
        Map<String, Object> cited =
                draft.part(DraftFile.DOCUMENTS, document).map(DraftPart::fields).orElse(Map.of());
        return new ReviewView(
                draft.slug(),
                draft.title(),
                document,
                String.valueOf(cited.get("title")),
                relations(),
                form.relations().values().stream()
                        .map(each -> new ReviewView.RelationLine(each.id(), each.label(), 0))
                        .toList(),
                relation,
                current == null ? null : current(current, typed, problems, mending),
                index == 0 ? 0 : open.get(index - 1).id(),
                open.stream().skip(index + 1L).limit(LISTED).map(this::line).toList(),
                open.size(),
                (int) candidates.stream()
                        .filter(candidate -> candidate.state() != Candidate.State.OPEN)
                        .count(),
                new PassagePane(
                                text,
                                current == null
                                        ? List.of()
                                        : Proposal.of(current).places(),
                                open("").stream().flatMap(each -> Proposal.of(each).places().stream()))
                        .from(from),
                said);
    }

    private List<ReviewView.RelationLine> relations() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        open("").forEach(candidate -> counts.merge(Proposal.of(candidate).relation(), 1, Integer::sum));
        List<ReviewView.RelationLine> lines = new ArrayList<>();
        counts.forEach((id, count) -> lines.add(new ReviewView.RelationLine(id, label(id), count)));
        return lines;
    }

    private String label(String relation) {
        Relation known = form.relations().get(relation);
        return relation.equals(Proposal.BLANK) ? blank : known == null ? relation : known.label();
    }

    private ReviewView.Line line(Candidate candidate) {
        Proposal proposal = Proposal.of(candidate);
        return new ReviewView.Line(candidate.id(), proposal.says(), label(proposal.relation()), percent(proposal));
    }

    private static int percent(Proposal proposal) {
        return (int) Math.round(100 * proposal.confidence());
    }

    private ReviewView.Current current(
            Candidate candidate, @Nullable Fields typed, List<String> problems, boolean mending) {
        Proposal proposal = Proposal.of(candidate);
        Preview.Outcome outcome = Preview.of(draft, proposal);
        return new ReviewView.Current(
                candidate.id(),
                proposal.isQuestion(),
                proposal.says(),
                label(proposal.relation()),
                proposal.rule(),
                percent(proposal),
                outcome.questions().stream()
                        .limit(QUESTIONS)
                        .map(ReviewPage::asked)
                        .toList(),
                problems.isEmpty() ? outcome.problems() : problems,
                typed == null ? form.shown(proposal) : typed,
                mending || !outcome.problems().isEmpty());
    }

    private static ReviewView.Asked asked(Question question) {
        List<String> wrong = question.answer() instanceof Answer.Choice choice
                ? choice.distractors().stream().limit(3).map(Option::text).toList()
                : List.of();
        return new ReviewView.Asked(question.stem(), new RightAnswer(Presentation.of(question, 0)).text(), wrong);
    }
}
