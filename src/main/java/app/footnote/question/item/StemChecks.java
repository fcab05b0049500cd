package app.footnote.question.item;

import app.footnote.document.Words;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks on the stem. */
final class StemChecks {
    private static final int LONGEST_STEM = 30;
    private static final int SHORTEST_STEM = 4;
    private static final Pattern BLANK = Pattern.compile("_{3,}");
    private static final Pattern NEGATIVE =
            Pattern.compile("\\b(?:not|never|except|least likely|cannot)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ABSOLUTE =
            Set.of("always", "never", "none", "completely", "absolutely", "entirely", "invariably");
    private static final Set<String> VAGUE =
            Set.of("usually", "often", "sometimes", "frequently", "occasionally", "generally", "probably", "perhaps");
    private static final Set<String> PRONOUNS =
            Set.of("it", "they", "he", "she", "this", "these", "those", "its", "their");
    private static final Set<String> UNANCHORED =
            Set.of("currently", "now", "today", "recently", "nowadays", "yesterday", "presently");
    private static final Pattern OPTIONS_NEEDED = Pattern.compile("which of the following", Pattern.CASE_INSENSITIVE);

    private StemChecks() {}

    static List<Finding> of(Question question) {
        List<Finding> findings = new ArrayList<>();
        String stem = question.stem();
        List<String> words = Words.of(stem);
        boolean cloze = BLANK.matcher(stem).find();
        boolean statement = question.type() == QuestionType.CLOZE || question.type() == QuestionType.CARD && cloze;
        if (cloze && (!statement || BLANK.matcher(stem).results().count() > 1)) {
            findings.add(new Finding(question.id(), Flaw.BLANK_INSIDE, ""));
        }
        if (!statement && NEGATIVE.matcher(stem).find()) {
            findings.add(new Finding(question.id(), Flaw.NEGATIVE_STEM, ""));
        }
        words.stream()
                .filter(ABSOLUTE::contains)
                .findFirst()
                .ifPresent(word -> findings.add(new Finding(question.id(), Flaw.ABSOLUTE_TERM, "“" + word + "”")));
        words.stream()
                .filter(VAGUE::contains)
                .findFirst()
                .ifPresent(word -> findings.add(new Finding(question.id(), Flaw.VAGUE_TERM, "“" + word + "”")));
        words.stream()
                .filter(UNANCHORED::contains)
                .findFirst()
                .ifPresent(word -> findings.add(new Finding(question.id(), Flaw.AMBIGUOUS_TIME, "“" + word + "”")));
        if (stem.split(" ", -1).length > (statement ? LONGEST_STEM + LONGEST_STEM / 3 : LONGEST_STEM)) {
            findings.add(new Finding(question.id(), Flaw.LONG_STEM, words.size() + " words"));
        }
        boolean unfocused = words.size() < SHORTEST_STEM
                || PRONOUNS.contains(words.get(0))
                || OPTIONS_NEEDED.matcher(stem).find()
                || !statement && !stem.contains("?") && isQuestionType(question.type());
        if (unfocused) {
            findings.add(new Finding(question.id(), Flaw.UNFOCUSED_STEM, ""));
        }
        if (isGivenAway(question, words)) {
            findings.add(new Finding(question.id(), Flaw.GIVEN_AWAY, ""));
        }
        return findings;
    }

    private static boolean isQuestionType(QuestionType type) {
        return type == QuestionType.SINGLE_CHOICE
                || type == QuestionType.SHORT_ANSWER
                || type == QuestionType.NUMERIC
                || type == QuestionType.CARD;
    }

    private static boolean isGivenAway(Question question, List<String> stem) {
        if (question.answer() instanceof Answer.Choice choice && question.type() != QuestionType.TRUE_FALSE) {
            return choice.keys().stream().map(Option::text).anyMatch(key -> Words.contains(stem, Words.of(key)));
        }
        return question.answer() instanceof Answer.Text text && Words.contains(stem, Words.of(text.expected()));
    }
}
