package app.footnote.question.generate;

import app.footnote.document.Words;
import app.footnote.fact.Entity;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.Asked;
import app.footnote.fact.Value;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.item.ItemChecks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions of one fact: for each direction the types that fit its value. */
final class FactQuestions {
    private static final int SHOWN = 4;
    private static final int MOST_KEYS = 3;
    private static final int LONGEST_TYPED_PHRASE = 3;
    private static final String BLANK = "_____";

    private final Vocabulary vocabulary;
    private final FactBase base;
    private final Wording wording;
    private final Stems stems;
    private final Distractors distractors;
    private final Subjects subjects;
    private final long seed;

    FactQuestions(Vocabulary vocabulary, Wording wording, Distractors distractors, long seed) {
        this.vocabulary = vocabulary;
        this.base = vocabulary.base();
        this.wording = wording;
        this.stems = new Stems(base, wording);
        this.distractors = distractors;
        this.subjects = new Subjects(vocabulary);
        this.seed = seed;
    }

    List<Question> of(Fact fact) {
        List<Question> questions = new ArrayList<>();
        Relation relation = base.relation(fact);
        if (!fact.isAskable() || relation.valueType() == Relation.ValueType.NONE) {
            return questions;
        }
        Maker value = new Maker(fact, Asked.VALUE, questions);
        if (relation.list()) {
            value.multipleChoice();
            new Maker(fact, Asked.ELEMENT, questions).singleChoice();
        } else {
            value.singleChoice();
            value.numeric();
            value.shortAnswer();
            if (relation.position()) {
                new Maker(fact, Asked.ELEMENT, questions).singleChoice();
            }
        }
        value.cloze();
        value.card();
        if (subjects.isOne(fact)) {
            Maker subject = new Maker(fact, Asked.SUBJECT, questions);
            subject.singleChoice();
            subject.shortAnswer();
            subject.card();
        }
        return questions;
    }

    private final class Maker {
        private final Fact fact;
        private final Asked asked;
        private final List<Question> questions;
        private int turn;

        Maker(Fact fact, Asked asked, List<Question> questions) {
            this.fact = fact;
            this.asked = asked;
            this.questions = questions;
            this.turn = new SplittableRandom(seed ^ fact.id().hashCode()).nextInt(Wording.attributions());
        }

        void singleChoice() {
            List<Option> wrong = distractors.of(fact, asked);
            if (wrong.size() < 2 || asked == Asked.VALUE && base.relation(fact).position()) {
                return;
            }
            List<Term> terms = keyTerms();
            Term key = terms.get(new SplittableRandom(seed ^ fact.id().hashCode()).nextInt(terms.size()));
            add(QuestionType.SINGLE_CHOICE, choice(List.of(key), wrong));
        }

        void multipleChoice() {
            List<Term> terms = keyTerms();
            List<Option> wrong = terms.size() < 2 ? List.of() : distractors.of(fact, asked);
            if (wrong.size() >= 2) {
                List<Term> keys = OptionLengths.drawn(
                        terms, MOST_KEYS, new Random(seed ^ fact.id().hashCode()));
                add(QuestionType.MULTIPLE_CHOICE, choice(keys, wrong));
            }
        }

        private Answer choice(List<Term> keys, List<Option> wrong) {
            List<Option> right = keys.stream()
                    .map(key -> new Option(key.text(), null, List.of()))
                    .toList();
            boolean sorted = keys.get(0).date() != null || keys.get(0).number() != null;
            List<Option> fitting = OptionLengths.fitting(right, wrong, SHOWN);
            int shown = right.size() + Math.min(fitting.size(), right.size() == 1 ? SHOWN - 1 : 2);
            return new Answer.Choice(right, fitting, shown, sorted);
        }

        void shortAnswer() {
            if (isTyped()) {
                add(QuestionType.SHORT_ANSWER, text());
            }
        }

        void numeric() {
            if (fact.value() instanceof Value.Number number) {
                boolean loose = number.bound() == Value.Bound.ABOUT;
                BigDecimal tolerance = loose ? number.number().multiply(new BigDecimal("0.05")) : BigDecimal.ZERO;
                add(QuestionType.NUMERIC, new Answer.Number(number.number(), tolerance, number.unit()));
            }
        }

        void card() {
            boolean worded = add(QuestionType.CARD, text());
            if (!worded && asked == Asked.VALUE) {
                blanked().ifPresent(stem -> addQuestion(QuestionType.CARD, text(), stem));
            }
        }

        void cloze() {
            if (isTyped() && !(fact.value() instanceof Value.Number)) {
                blanked().ifPresent(stem -> addQuestion(QuestionType.CLOZE, text(), stem));
            }
        }

        private boolean isTyped() {
            if (fact.value() instanceof Value.Number && asked == Asked.VALUE) {
                return false;
            }
            boolean phrase = asked == Asked.VALUE && fact.value() instanceof Value.Text;
            return keyTerms().size() == 1
                    && (!phrase || Words.of(wording.value(fact)).size() <= LONGEST_TYPED_PHRASE);
        }

        private Answer text() {
            if (asked == Asked.SUBJECT) {
                Entity subject = base.entity(fact.subject());
                return new Answer.Text(subject.name(), subject.aliases());
            }
            List<String> accepted = new ArrayList<>(fact.accepted());
            if (fact.value() instanceof Value.Entities entities
                    && entities.ids().size() == 1) {
                accepted.addAll(base.entity(entities.ids().get(0)).aliases());
            }
            return new Answer.Text(wording.value(fact), accepted);
        }

        /** The fact's own sentence with the value left out, where it stands there once. */
        private Optional<Stems.Stem> blanked() {
            String says = fact.says();
            for (String name : valueNames()) {
                Matcher matcher = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
                        .matcher(says);
                if (matcher.find() && !matcher.find() && matcher.reset().find()) {
                    String stem = says.substring(0, matcher.start()) + BLANK + says.substring(matcher.end());
                    boolean open = fact.attributed() || !base.conflicts(fact).isEmpty();
                    String source = open || fact.documents().size() == 1 ? " (" + wording.reporters(fact) + ")" : "";
                    return Optional.of(new Stems.Stem(stem + source, "cloze " + fact.id()));
                }
            }
            return Optional.empty();
        }

        private List<String> valueNames() {
            if (fact.value() instanceof Value.Entities entities) {
                return entities.ids().size() == 1
                        ? base.entity(entities.ids().get(0)).names()
                        : List.of();
            }
            return List.of(wording.value(fact));
        }

        private List<Term> keyTerms() {
            return asked == Asked.SUBJECT ? List.of(vocabulary.subject(fact)) : vocabulary.values(fact);
        }

        /** Adds the question in the first wording that has no flaw. */
        private boolean add(QuestionType type, Answer answer) {
            for (Stems.Stem stem : stems.of(fact, asked, turn++)) {
                Stems.Stem completed = type == QuestionType.MULTIPLE_CHOICE ? counted(stem, answer) : stem;
                if (addQuestion(type, answer, completed)) {
                    return true;
                }
            }
            return false;
        }

        private Stems.Stem counted(Stems.Stem stem, Answer answer) {
            int keys = ((Answer.Choice) answer).keys().size();
            return new Stems.Stem(stem.text() + " (Choose " + (keys == 2 ? "two" : "three") + ".)", stem.frame());
        }

        private boolean addQuestion(QuestionType type, Answer answer, Stems.Stem stem) {
            String direction = asked.name().toLowerCase(Locale.ROOT);
            Question question = new Question(
                    fact.id() + ":" + direction + ":" + type.code(),
                    fact.id() + ":" + (asked == Asked.SUBJECT ? "subject" : "value"),
                    type,
                    fact.topic(),
                    stem.frame(),
                    stem.text(),
                    answer,
                    wording.statement(fact),
                    List.of(fact.id()),
                    fact.citations(),
                    fact.validity().asOf() == null
                            ? null
                            : fact.validity().asOf().text());
            boolean sound = ItemChecks.of(question).isEmpty();
            if (sound) {
                questions.add(question);
            }
            return sound;
        }
    }
}
