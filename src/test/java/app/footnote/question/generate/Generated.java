package app.footnote.question.generate;

import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.QuestionType;
import app.footnote.question.YamlSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the generator makes of a small set. */
record Generated(QuestionSet set, List<Question> questions) {
    static Generated from(YamlSet yaml) {
        return from(yaml.read(), 1);
    }

    static Generated from(QuestionSet set, long seed) {
        return new Generated(set, Generator.generate(set, seed));
    }

    Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    Stream<Question> about(String fact) {
        return questions.stream().filter(question -> question.facts().contains(fact));
    }

    Stream<Question> of(QuestionType type) {
        return questions.stream().filter(question -> question.type() == type);
    }

    /** Every wrong option that any question about the fact can show. */
    List<String> wrongOptions(String fact) {
        return about(fact)
                .filter(question -> question.facts().size() == 1)
                .flatMap(question -> distractors(question).stream())
                .map(Option::text)
                .toList();
    }

    static List<Option> distractors(Question question) {
        return question.answer() instanceof Answer.Choice choice ? choice.distractors() : List.of();
    }
}
