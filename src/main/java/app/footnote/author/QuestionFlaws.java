package app.footnote.author;

import app.footnote.author.EditedAnswer.OptionRow;
import app.footnote.question.Question;
import app.footnote.question.item.Finding;
import app.footnote.question.item.Flaw;
import app.footnote.question.item.ItemChecks;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.WrittenEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The known flaws of test items, beside the field that each is about. */
final class QuestionFlaws {
    /** What other checks say of a question that is being written, with more to go by. */
    private static final Set<Flaw> SAID_ELSEWHERE = Set.of(
            Flaw.NO_CITATION, Flaw.DUPLICATE_OPTION, Flaw.IMAGE_WITHOUT_TEXT, Flaw.UNKNOWN_IMAGE, Flaw.BROKEN_FORMULA);

    private QuestionFlaws() {}

    /**
     * None where it cannot be read as a question yet.
     *
     * @param question its words alone
     */
    static List<QuestionFinding> of(DraftPart part, EditedQuestion question, List<String> facts) {
        return read(part, question, facts)
                .map(read -> ItemChecks.of(read).stream()
                        .filter(finding -> !SAID_ELSEWHERE.contains(finding.flaw()))
                        .map(finding -> told(part.id(), question, finding))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Question> read(DraftPart part, EditedQuestion question, List<String> facts) {
        Set<String> documents = new HashSet<>();
        question.cites().forEach(cite -> documents.add(document(cite)));
        if (question.answer() instanceof EditedAnswer.Options options) {
            options.rows().forEach(row -> row.cites().forEach(cite -> documents.add(document(cite))));
        }
        try {
            return Optional.of(WrittenEntry.read(part.body(), Set.copyOf(facts), documents, Set.of(question.topic())));
        } catch (SetFormatException e) {
            return Optional.empty();
        }
    }

    private static String document(String cite) {
        return cite.split(" ", 2)[0];
    }

    private static QuestionFinding told(String id, EditedQuestion question, Finding finding) {
        String message =
                "flaw." + finding.flaw().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String detail = finding.detail().isEmpty() ? "" : " (" + finding.detail() + ")";
        return QuestionFinding.warning(id, field(question, finding), message, detail);
    }

    private static String field(EditedQuestion question, Finding finding) {
        if (question.answer() instanceof EditedAnswer.Options options) {
            List<OptionRow> rows = options.rows();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).text().equals(finding.detail())) {
                    return "option-" + i;
                }
            }
        }
        return switch (finding.flaw()) {
            case NO_EXPLANATION -> "explanation";
            case NEGATIVE_STEM,
                    BLANK_INSIDE,
                    LONG_STEM,
                    UNFOCUSED_STEM,
                    GIVEN_AWAY,
                    VAGUE_TERM,
                    ABSOLUTE_TERM,
                    AMBIGUOUS_TIME,
                    NO_SOURCE,
                    REPEATED_STEM,
                    IMAGE_WITHOUT_TEXT,
                    UNKNOWN_IMAGE,
                    BROKEN_FORMULA,
                    TRUE_FALSE_DEFAULT -> "stem";
            case NO_CITATION, NOT_IN_PASSAGE -> "cites";
            case NONE_OF_THE_ABOVE,
                    COMBINED_OPTION,
                    LONGEST_KEY,
                    CLUE_WORD,
                    CONVERGENCE,
                    GRAMMATICAL_CUE,
                    MIXED_FORM,
                    UNSORTED,
                    OVERLAP,
                    MORE_THAN_ONE_RIGHT,
                    IMPLAUSIBLE,
                    FEW_OPTIONS,
                    DUPLICATE_OPTION,
                    KEY_POSITION,
                    GUESSABLE -> "options";
        };
    }
}
