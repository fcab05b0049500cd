package app.footnote.author;

import app.footnote.author.EditedAnswer.OptionRow;
import app.footnote.document.Citation;
import app.footnote.document.DividedText;
import app.footnote.document.Sentence;
import app.footnote.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a question's footnotes stand in its documents, and say what is right and nothing else. */
final class QuestionFootnotes {
    private final String id;
    private final EditedQuestion question;
    private final QuestionContext context;
    private final List<QuestionFinding> findings = new ArrayList<>();
    private final List<Sentence> cited = new ArrayList<>();
    private boolean allAtHand = true;

    private QuestionFootnotes(String id, EditedQuestion question, QuestionContext context) {
        this.id = id;
        this.question = question;
        this.context = context;
    }

    static List<QuestionFinding> of(String id, EditedQuestion question, QuestionContext context) {
        QuestionFootnotes checks = new QuestionFootnotes(id, question, context);
        if (question.cites().isEmpty()) {
            checks.findings.add(QuestionFinding.error(id, "cites", "cites.none"));
        }
        question.cites().forEach(cite -> checks.sentence("cites", cite).ifPresent(checks.cited::add));
        if (question.answer() instanceof EditedAnswer.Options options) {
            for (int i = 0; i < options.rows().size(); i++) {
                String field = "option-" + i;
                options.rows().get(i).cites().forEach(cite -> checks.sentence(field, cite));
            }
        }
        checks.holdsTheKey();
        return checks.findings;
    }

    private Optional<Sentence> sentence(String field, String cite) {
        Citation citation;
        try {
            citation = Citation.parse(cite);
        } catch (IllegalArgumentException e) {
            findings.add(QuestionFinding.error(id, field, "cites.form", cite));
            return Optional.empty();
        }
        if (!context.hasDocument(citation.document())) {
            findings.add(QuestionFinding.error(id, field, "cites.document", citation.document()));
            return Optional.empty();
        }
        Optional<DividedText> text = context.text(citation.document());
        allAtHand &= text.isPresent();
        Optional<Sentence> found = text.flatMap(each -> each.find(citation));
        if (text.isPresent() && found.isEmpty()) {
            findings.add(QuestionFinding.error(id, field, "cites.gone", citation.place()));
        }
        return found;
    }

    /** A passage in other words is no error; one that has the wrong option and not the right one should be looked at. */
    private void holdsTheKey() {
        if (cited.isEmpty() || !allAtHand) {
            return;
        }
        if (question.answer() instanceof EditedAnswer.Options options) {
            boolean held = options.rows().stream().filter(OptionRow::right).anyMatch(row -> isHeld(row.text()));
            for (int i = 0; i < options.rows().size() && !held; i++) {
                OptionRow row = options.rows().get(i);
                if (!row.right() && isHeld(row.text())) {
                    findings.add(QuestionFinding.warning(id, "option-" + i, "cites.wrong", row.text()));
                }
            }
        } else if (question.answer() instanceof EditedAnswer.Typed typed) {
            warnUnlessHeld(typed.expected(), typed.accepted());
        } else if (question.answer() instanceof EditedAnswer.Numeric number && !number.range()) {
            warnUnlessHeld(number.expected(), List.of());
        }
    }

    private void warnUnlessHeld(String answer, List<String> accepted) {
        if (!answer.isEmpty() && !isHeld(answer) && accepted.stream().noneMatch(this::isHeld)) {
            findings.add(QuestionFinding.warning(id, "cites", "cites.answer", answer));
        }
    }

    private boolean isHeld(String text) {
        List<String> words = Words.of(text);
        return cited.stream().anyMatch(sentence -> Words.contains(Words.of(sentence.text()), words));
    }
}
