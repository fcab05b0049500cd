package app.footnote.study;

import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.question.Answer;
import app.footnote.question.Footnotes;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.Quotes;
import app.footnote.question.SetMetadata;
import java.util.List;
import java.util.OptionalLong;

/** A question as learners would see it, of whom none has it yet. */
public final class QuestionPreview {
    private static final long SEED = 1;

    private final SetMetadata set;
    private final Question question;
    private final Quotes quotes;

    public QuestionPreview(SetMetadata set, Question question, Quotes quotes) {
        this.set = set;
        this.question = question;
        this.quotes = quotes;
    }

    /** Before an answer. */
    public QuestionView open() {
        return page().open(false);
    }

    /** After an answer: a wrong option was chosen where there are some, else the learner did not know. */
    public QuestionView answered() {
        if (question.type() == QuestionType.CARD) {
            return page().open(true);
        }
        Given given = given();
        return page().answered(given, Grader.grade(shown(), given));
    }

    private Given given() {
        List<Presentation.Shown> options = shown().options();
        if (question.answer() instanceof Answer.Choice) {
            for (int i = 0; i < options.size(); i++) {
                if (!options.get(i).correct()) {
                    return new Given.Chosen(List.of(i));
                }
            }
        }
        return new Given.Nothing();
    }

    private Presentation shown() {
        return Presentation.of(question, SEED);
    }

    private QuestionPage page() {
        String topic = set.topics().stream()
                .filter(each -> each.id().equals(question.topic()))
                .map(each -> each.title())
                .findFirst()
                .orElse("");
        return new QuestionPage(
                new Alone(set.title(), topic), shown(), new Footnotes(set, quotes, OptionalLong.empty()));
    }

    /** A question that stands in no round. */
    private record Alone(String setTitle, String topic) implements QuestionPage.Place {
        @Override
        public String setAddress() {
            return "";
        }

        @Override
        public String address() {
            return "";
        }

        @Override
        public int number() {
            return 1;
        }

        @Override
        public int count() {
            return 1;
        }

        @Override
        public int done() {
            return 0;
        }

        @Override
        public String next() {
            return "";
        }

        @Override
        public boolean last() {
            return true;
        }
    }
}
