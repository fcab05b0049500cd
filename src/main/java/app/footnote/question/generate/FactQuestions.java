package app.footnote.question.generate;

import app.footnote.document.Words;
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
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The questions of one fact: for each direction the types that fit its value. */
final class FactQuestions {
    private static final int SHOWN = 4;
    private static final int MOST_KEYS = 3;
    private static final int LONGEST_TYPED = 4;
    private static final String BLANK = "_____";
    /** “an _____” would tell how the answer begins. */
    private static final Pattern ARTICLE = Pattern.compile("\\b[Aa]n? $");

    private static final Pattern COUNT = Pattern.compile(
            "\\b(?:which|what|name|the) (two|three|four|five|six|seven|eight)\\b", Pattern.CASE_INSENSITIVE);

    private final Vocabulary vocabulary;
    private final FactBase base;
    private final Wording wording;
    private final Stems stems;
    private final Distractors distractors;
    private final Subjects subjects;
    private final NamedInStem named;
    private final long seed;

    FactQuestions(Vocabulary vocabulary, Wording wording, Distractors distractors, long seed) {
        this.vocabulary = vocabulary;
        this.base = vocabulary.base();
        this.wording = wording;
        this.stems = new Stems(base, wording);
        this.distractors = distractors;
        this.subjects = new Subjects(vocabulary);
        this.named = new NamedInStem(base);
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
                List<Term> keys =
                        KeySample.of(terms, wrong, MOST_KEYS, seed ^ fact.id().hashCode());
                add(QuestionType.MULTIPLE_CHOICE, choice(keys, wrong));
            }
        }

        private Answer choice(List<Term> keys, List<Option> wrong) {
            List<Option> right = keys.stream()
                    .map(key -> new Option(key.text(), null, List.of()))
                    .toList();
            boolean sorted = keys.get(0).date() != null || keys.get(0).number() != null;
            List<Option> fitting = right.size() == 1 ? OptionLengths.fitting(right, wrong, SHOWN) : wrong;
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
                blanked().ifPresent(blank -> addQuestion(QuestionType.CARD, text(blank.said()), blank.stem()));
            }
        }

        void cloze() {
            if (isTyped() && !(fact.value() instanceof Value.Number)) {
                blanked().ifPresent(blank -> addQuestion(QuestionType.CLOZE, text(blank.said()), blank.stem()));
            }
        }

        private boolean isTyped() {
            if (fact.value() instanceof Value.Number && asked == Asked.VALUE) {
                return false;
            }
            int shortest = readings()
                    .mapToInt(reading -> Words.of(reading).size())
                    .min()
                    .orElse(0);
            return keyTerms().size() == 1 && shortest <= LONGEST_TYPED;
        }

        private Answer text() {
            List<String> readings = readings().toList();
            return new Answer.Text(readings.get(0), readings.subList(1, readings.size()));
        }

        /** The answer as it stood in the sentence, whose grammar it fits; every other reading is right too. */
        private Answer text(String said) {
            return new Answer.Text(
                    said, readings().filter(reading -> !reading.equals(said)).toList());
        }

        /** What may be typed: first the answer as it is shown, then what else is right. */
        private Stream<String> readings() {
            if (asked == Asked.SUBJECT) {
                return base.entity(fact.subject()).names().stream();
            }
            Stream<String> aliases = fact.value() instanceof Value.Entities entities
                            && entities.ids().size() == 1
                    ? base.entity(entities.ids().get(0)).aliases().stream()
                    : Stream.empty();
            return Stream.of(Stream.of(wording.value(fact)), fact.accepted().stream(), aliases)
                    .flatMap(Function.identity())
                    .distinct();
        }

        /** The fact's own sentence with the value left out, where it stands there once. */
        private Optional<Blank> blanked() {
            String says = fact.says();
            for (String name : valueNames()) {
                Matcher matcher = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
                        .matcher(says);
                if (matcher.find() && !matcher.find() && matcher.reset().find()) {
                    if (ARTICLE.matcher(says.substring(0, matcher.start())).find()) {
                        continue;
                    }
                    String stem = says.substring(0, matcher.start()) + BLANK + says.substring(matcher.end());
                    boolean open = fact.attributed() || !base.conflicts(fact).isEmpty();
                    String source = open || fact.documents().size() == 1 ? " (" + wording.sources(fact) + ")" : "";
                    return Optional.of(new Blank(new Stems.Stem(stem + source, "cloze " + fact.id()), name));
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
                Optional<Stems.Stem> fitting = type == QuestionType.MULTIPLE_CHOICE
                        ? counted(stem, ((Answer.Choice) answer).keys().size())
                        : Optional.of(stem);
                if (fitting.isPresent() && addQuestion(type, answer, fitting.get())) {
                    return true;
                }
            }
            return false;
        }

        /** Says how many to choose, unless the stem does; one that says another number does not fit. */
        private Optional<Stems.Stem> counted(Stems.Stem stem, int keys) {
            String number = keys == 2 ? "two" : "three";
            Matcher matcher = COUNT.matcher(stem.text());
            if (matcher.find()) {
                return matcher.group(1).equalsIgnoreCase(number) ? Optional.of(stem) : Optional.empty();
            }
            return Optional.of(new Stems.Stem(stem.text() + " (Choose " + number + ".)", stem.frame()));
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
                    named.removeFrom(answer, stem.text()),
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

    /** A sentence with a gap, and the words that stood there. */
    private record Blank(Stems.Stem stem, String said) {}
}
