package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.question.Answer;
import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.generate.SpareDistractors;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.SetReader;
import app.footnote.report.items.ItemStatistics;
import app.footnote.report.items.ItemStatistics.TakenOption;
import app.footnote.report.items.TypedAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What may stand in place of a wrong option that nobody picks, and how often people picked what stands there now. */
final class DistractorOffers {
    private static final Logger LOG = LoggerFactory.getLogger(DistractorOffers.class);
    private static final int MOST = 6;

    private final Library library;
    private final ItemStatistics statistics;
    private final TypedAnswers typed;
    private final DraftTexts texts;

    DistractorOffers(Database database, Library library, DraftTexts texts) {
        this.library = library;
        this.statistics = new ItemStatistics(database, library);
        this.typed = new TypedAnswers(database);
        this.texts = texts;
    }

    /** Where an offer comes from. */
    enum Source {
        /** What people who get the card wrong type. */
        TYPED,
        /** The facts of the set, by the generator’s rules. */
        FACTS
    }

    /**
     * A wrong option that may be put in.
     *
     * @param times how often it was typed; 0 from the facts
     */
    record Offer(Source source, Option option, int times) {}

    /**
     * What is offered.
     *
     * @param taken how often the options that there are were taken; none where nobody answered yet
     */
    record Offers(List<Offer> offers, List<TakenOption> taken) {
        Optional<Offer> named(String text) {
            return offers.stream()
                    .filter(offer -> offer.option().text().equals(text))
                    .findFirst();
        }
    }

    /** @param draft with all that its generated questions come from */
    Offers of(Draft draft, StoredQuestion question) {
        List<String> there = DistractorChange.options(question.fields());
        List<Offer> offers = new ArrayList<>();
        List<TakenOption> taken = List.of();
        Optional<PublishedSet> set = library.set(draft.slug());
        OptionalLong published = set.flatMap(each -> statistics.question(each, question.id())).stream()
                .mapToLong(Long::longValue)
                .findFirst();
        if (set.isPresent() && published.isPresent()) {
            taken = statistics.options(set.get(), published.getAsLong());
            Optional<Question> asked = set.get().entries().stream()
                    .filter(entry -> entry.question() == published.getAsLong())
                    .findFirst()
                    .map(entry -> library.question(entry.id()));
            typed.wrong(published.getAsLong()).stream()
                    .filter(text -> asked.isEmpty() || isWrong(asked.get(), text.text(), set.get()))
                    .forEach(text -> offers.add(
                            new Offer(Source.TYPED, new Option(text.text(), null, List.of()), text.times())));
        }
        generated(draft, question, there).forEach(option -> offers.add(new Offer(Source.FACTS, option, 0)));
        return new Offers(
                offers.stream()
                        .filter(offer -> there.stream()
                                .noneMatch(text ->
                                        text.equalsIgnoreCase(offer.option().text())))
                        .limit(MOST)
                        .toList(),
                taken);
    }

    /** Whether none of the questions of the same card would take it for right. */
    private boolean isWrong(Question question, String text, PublishedSet set) {
        return set.entries().stream()
                .map(entry -> library.question(entry.id()))
                .filter(other -> other.card().equals(question.card()))
                .filter(other -> other.answer() instanceof Answer.Text || other.answer() instanceof Answer.Number)
                .noneMatch(other -> Grader.grade(Presentation.of(other, 0), new Given.Typed(text))
                        .correct());
    }

    private List<Option> generated(Draft draft, StoredQuestion question, List<String> there) {
        try {
            QuestionSet set = SetReader.read(draft.folder());
            List<Option> options = there.stream()
                    .map(text -> new Option(text, null, List.of()))
                    .toList();
            int keys = DistractorChange.keys(question.fields()).size();
            Answer.Choice choice = new Answer.Choice(
                    options.subList(0, keys), options.subList(keys, options.size()), options.size(), false);
            Map<String, Object> fields = question.fields();
            return new SpareDistractors(set, texts.of(draft))
                    .of(question.id(), choice, String.valueOf(fields.get("stem")), MOST);
        } catch (SetFormatException e) {
            LOG.debug("The facts of a draft cannot be read as they are; nothing is offered from them", e);
            return List.of();
        }
    }
}
