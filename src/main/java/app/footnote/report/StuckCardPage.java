package app.footnote.report;

import app.footnote.classroom.Member;
import app.footnote.classroom.SchoolClass;
import app.footnote.grading.Given;
import app.footnote.question.Footnotes;
import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.question.Quotes;
import app.footnote.question.RightAnswer;
import app.footnote.question.markup.Markup;
import app.footnote.response.Response;
import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Says what a class made of one card: which wrong answers, by how many, and who still misses it. */
final class StuckCardPage {
    private static final Markup NOTHING = Markup.plain("");

    private final Library library;
    private final Quotes quotes;
    private final Texts texts;

    StuckCardPage(Library library, Quotes quotes, Texts texts) {
        this.library = library;
        this.quotes = quotes;
        this.texts = texts;
    }

    StuckCardView of(
            SchoolClass found, PublishedSet set, List<Member> members, List<Response> responses, long instructor) {
        Footnotes footnotes = new Footnotes(set.metadata(), quotes, OptionalLong.of(instructor));
        Map<Long, List<Response>> byQuestion = new LinkedHashMap<>();
        Map<Long, List<Response>> byStudent = new HashMap<>();
        for (Response response : responses) {
            byQuestion
                    .computeIfAbsent(response.questionVersion(), first -> new ArrayList<>())
                    .add(response);
            byStudent
                    .computeIfAbsent(response.person(), first -> new ArrayList<>())
                    .add(response);
        }
        List<StuckCardView.Asked> asked = new ArrayList<>();
        byQuestion.forEach((version, answers) -> asked.add(asked(library.question(version), answers, footnotes)));
        List<String> missing = names(members, byStudent, StuckCardPage::missed);
        return new StuckCardView(
                found,
                asked.get(0).stem().plain(),
                texts.of("stuck.card.sentence", missing.size(), byStudent.size()),
                missing,
                names(members, byStudent, answers -> !missed(answers) && !allRight(answers)),
                asked,
                footnotes.notes(),
                "/sets/" + set.metadata().slug());
    }

    private StuckCardView.Asked asked(Question question, List<Response> answers, Footnotes footnotes) {
        Map<Markup, Integer> counts = new LinkedHashMap<>();
        Map<Markup, Markup> reasons = new HashMap<>();
        for (Response response : answers) {
            if (response.outcome().correct()) {
                continue;
            }
            Presentation shown = library.shown(response.questionVersion(), response.seed());
            for (Wrong wrong : wrong(shown, response.given())) {
                counts.merge(wrong.text(), 1, Integer::sum);
                reasons.put(wrong.text(), wrong.because());
            }
        }
        List<StuckCardView.Wrong> wrong = counts.entrySet().stream()
                .map(entry -> new StuckCardView.Wrong(
                        entry.getKey(), entry.getValue(), reasons.getOrDefault(entry.getKey(), NOTHING)))
                .sorted(Comparator.comparingInt(StuckCardView.Wrong::count).reversed())
                .toList();
        int right = (int) answers.stream()
                .filter(response -> response.outcome().correct())
                .count();
        return new StuckCardView.Asked(
                question.asked(),
                new RightAnswer(library.shown(
                                answers.get(0).questionVersion(), answers.get(0).seed()))
                        .markup(),
                answers.size(),
                right,
                wrong,
                question.taught(),
                footnotes.cite(question.facts(), question.citations()));
    }

    private record Wrong(Markup text, Markup because) {}

    /** What was wrong about an answer: options that should not, or should have been chosen, or what was typed. */
    private List<Wrong> wrong(Presentation shown, Given given) {
        if (given instanceof Given.Chosen chosen) {
            List<Wrong> wrong = new ArrayList<>();
            for (int i = 0; i < shown.options().size(); i++) {
                Presentation.Shown option = shown.options().get(i);
                boolean ticked = chosen.positions().contains(i);
                if (ticked && !option.correct()) {
                    wrong.add(
                            new Wrong(shown.question().said(option.option().text()), because(shown, option.option())));
                } else if (!ticked && option.correct() && shown.keyPositions().size() > 1) {
                    String text = shown.question().said(option.option().text()).plain();
                    wrong.add(new Wrong(Markup.plain(texts.of("stuck.not-chosen", text)), NOTHING));
                }
            }
            return wrong;
        }
        if (given instanceof Given.Typed typed && !typed.text().isBlank()) {
            return List.of(new Wrong(Markup.plain("“" + typed.text().strip() + "”"), NOTHING));
        }
        boolean arranged = given instanceof Given.Ordered || given instanceof Given.Matched;
        return List.of(new Wrong(Markup.plain(texts.of(arranged ? "stuck.arranged" : "stuck.no-answer")), NOTHING));
    }

    private static Markup because(Presentation shown, Option option) {
        String because = option.because();
        return because == null ? NOTHING : shown.question().said(because);
    }

    private static List<String> names(
            List<Member> members, Map<Long, List<Response>> answers, Predicate<List<Response>> which) {
        return members.stream()
                .filter(member -> !member.name().isEmpty())
                .filter(member -> answers.containsKey(member.person()))
                .filter(member -> which.test(answers.getOrDefault(member.person(), List.of())))
                .map(Member::name)
                .toList();
    }

    private static boolean missed(List<Response> answers) {
        return !answers.get(answers.size() - 1).outcome().correct();
    }

    private static boolean allRight(List<Response> answers) {
        return answers.stream().allMatch(answer -> answer.outcome().correct());
    }
}
