package app.footnote.question.item;

import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Flaws to be planted into sound questions, each with the name under which it has to be found. */
final class Plants {
    private Plants() {}

    /** How a sound single choice is spoilt. */
    record Plant(Flaw flaw, String how, UnaryOperator<Question> spoil) {
        @Override
        public String toString() {
            return flaw + ": " + how;
        }
    }

    static Stream<Plant> all() {
        return Stream.of(
                options(Flaw.NONE_OF_THE_ABOVE, "none of the above", wrong -> first(wrong, "None of the above")),
                options(Flaw.NONE_OF_THE_ABOVE, "all of these", wrong -> first(wrong, "All of these")),
                options(Flaw.NONE_OF_THE_ABOVE, "neither of them", wrong -> first(wrong, "Neither of them")),
                options(Flaw.COMBINED_OPTION, "A and B", wrong -> first(wrong, "A and B")),
                options(Flaw.COMBINED_OPTION, "both B and C", wrong -> first(wrong, "Both B and C")),
                options(
                        Flaw.OVERLAP,
                        "two options in one",
                        wrong -> first(
                                wrong,
                                wrong.get(0).text() + " and " + wrong.get(1).text())),
                stem(Flaw.NEGATIVE_STEM, "not", stem -> stem.replace("?", ", or does not?")),
                stem(Flaw.NEGATIVE_STEM, "except", stem -> stem.replace("?", ", except by law?")),
                stem(Flaw.NEGATIVE_STEM, "isn’t", stem -> stem.replace("?", ", isn’t it?")),
                stem(Flaw.ABSOLUTE_TERM, "always in the stem", stem -> stem.replace("?", ", as always?")),
                options(
                        Flaw.ABSOLUTE_TERM,
                        "never in an option",
                        wrong -> first(wrong, wrong.get(0).text() + ", but never there")),
                stem(Flaw.VAGUE_TERM, "often in the stem", stem -> stem.replace("?", " often?")),
                options(
                        Flaw.VAGUE_TERM,
                        "usually in an option",
                        wrong -> first(wrong, "usually " + wrong.get(0).text())),
                stem(Flaw.BLANK_INSIDE, "a blank", stem -> stem.replaceFirst(" ", " _____ ")),
                stem(
                        Flaw.LONG_STEM,
                        "thirty words more",
                        stem -> "After " + "many long and eventful years ".repeat(6) + "of work, " + stem),
                stem(
                        Flaw.UNFOCUSED_STEM,
                        "which of the following",
                        stem -> "Which of the following is right of the river?"),
                stem(Flaw.UNFOCUSED_STEM, "no question", stem -> stem.replace("?", ".")),
                stem(Flaw.UNFOCUSED_STEM, "a pronoun without a name", stem -> "They did what in that time?"),
                stem(Flaw.UNFOCUSED_STEM, "two words", stem -> "The river?"),
                stem(Flaw.AMBIGUOUS_TIME, "currently", stem -> stem.replace("?", " currently?")),
                stem(Flaw.AMBIGUOUS_TIME, "today", stem -> stem.replace("?", " today?")),
                spoil(
                        Flaw.GIVEN_AWAY,
                        "the key in the stem",
                        question -> withStem(
                                question,
                                question.stem()
                                        .replace("?", ", as in " + key(question).text() + "?"))),
                key(Flaw.LONGEST_KEY, "four words more", key -> key + " on the old river"),
                key(Flaw.LONGEST_KEY, "twenty letters more", key -> key + "-beyond-the-riverside"),
                spoil(
                        Flaw.CLUE_WORD,
                        "a word of the stem in the key",
                        question -> withKey(
                                withStem(question, question.stem().replace("?", " by the lighthouse?")),
                                "Lighthouse " + key(question).text())),
                spoil(
                        Flaw.CONVERGENCE,
                        "the key shares a word with each",
                        question -> withWrong(
                                withKey(question, "Northern bankside gate"),
                                options("Northern quay hall", "Old bankside road", "Gate of hills"))),
                key(Flaw.GRAMMATICAL_CUE, "a full stop behind the key", key -> key + "."),
                key(
                        Flaw.GRAMMATICAL_CUE,
                        "another case",
                        key -> Character.isDigit(key.charAt(0))
                                ? "in " + key + "."
                                : key.toLowerCase(java.util.Locale.ROOT)),
                stem(Flaw.GRAMMATICAL_CUE, "an article at the end", stem -> stem.replace("?", " is an?")),
                options(Flaw.MIXED_FORM, "a date among others", wrong -> first(wrong, "12 May 1997")),
                spoil(
                        Flaw.MIXED_FORM,
                        "a name among numbers, a number among names",
                        question -> withWrong(
                                question,
                                first(
                                        choice(question).distractors(),
                                        Character.isDigit(key(question).text().charAt(0)) ? "Kingsport" : "4,711 km"))),
                spoil(
                        Flaw.UNSORTED,
                        "numbers in any order",
                        question -> withChoice(
                                question,
                                new Answer.Choice(options("1,996"), options("1,990", "2,003", "2,017"), 4, false))),
                options(
                        Flaw.OVERLAP,
                        "an option inside another",
                        wrong -> first(wrong, "New " + wrong.get(1).text())),
                spoil(
                        Flaw.OVERLAP,
                        "the key inside an option",
                        question -> withWrong(
                                question,
                                first(
                                        choice(question).distractors(),
                                        "New " + key(question).text()))),
                options(
                        Flaw.DUPLICATE_OPTION,
                        "one option twice",
                        wrong -> first(wrong, wrong.get(1).text())),
                spoil(
                        Flaw.DUPLICATE_OPTION,
                        "the key twice",
                        question -> withWrong(
                                question,
                                first(
                                        choice(question).distractors(),
                                        key(question).text()))),
                options(Flaw.FEW_OPTIONS, "one wrong option", wrong -> wrong.subList(0, 1)),
                spoil(
                        Flaw.NO_CITATION,
                        "no citation",
                        question -> with(question, question.stem(), question.answer(), question.explanation(), false)),
                spoil(
                        Flaw.NO_EXPLANATION,
                        "the answer only",
                        question -> with(
                                question,
                                question.stem(),
                                question.answer(),
                                key(question).text() + ".",
                                true)));
    }

    private static Plant spoil(Flaw flaw, String how, UnaryOperator<Question> spoil) {
        return new Plant(flaw, how, spoil);
    }

    private static Plant stem(Flaw flaw, String how, UnaryOperator<String> spoil) {
        return new Plant(flaw, how, question -> withStem(question, spoil.apply(question.stem())));
    }

    private static Plant key(Flaw flaw, String how, UnaryOperator<String> spoil) {
        return new Plant(
                flaw,
                how,
                question -> withKey(question, spoil.apply(key(question).text())));
    }

    private static Plant options(Flaw flaw, String how, UnaryOperator<List<Option>> spoil) {
        return new Plant(
                flaw,
                how,
                question -> withWrong(question, spoil.apply(choice(question).distractors())));
    }

    static Answer.Choice choice(Question question) {
        return (Answer.Choice) question.answer();
    }

    static Option key(Question question) {
        return choice(question).keys().get(0);
    }

    private static List<Option> options(String... texts) {
        return Stream.of(texts).map(text -> new Option(text, null, List.of())).toList();
    }

    private static List<Option> first(List<Option> wrong, String text) {
        List<Option> changed = new ArrayList<>(wrong);
        changed.set(0, new Option(text, null, List.of()));
        return changed;
    }

    private static Question withWrong(Question question, List<Option> wrong) {
        Answer.Choice choice = choice(question);
        return withChoice(question, new Answer.Choice(choice.keys(), wrong, choice.shown(), choice.sorted()));
    }

    private static Question withKey(Question question, String text) {
        Answer.Choice choice = choice(question);
        return withChoice(
                question,
                new Answer.Choice(
                        options(text),
                        choice.distractors(),
                        choice.shown(),
                        choice.sorted() && Character.isDigit(text.charAt(0))));
    }

    private static Question withChoice(Question question, Answer.Choice choice) {
        return with(question, question.stem(), choice, question.explanation(), true);
    }

    private static Question withStem(Question question, String stem) {
        return with(question, stem, question.answer(), question.explanation(), true);
    }

    private static Question with(Question question, String stem, Answer answer, String explanation, boolean cited) {
        return new Question(
                question.id(),
                question.card(),
                question.type(),
                question.topic(),
                question.frame(),
                stem,
                answer,
                explanation,
                question.facts(),
                cited ? question.citations() : List.of(),
                question.asOf());
    }
}
