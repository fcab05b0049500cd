package app.footnote.report;

import app.footnote.classroom.Member;
import app.footnote.classroom.SchoolClass;
import app.footnote.question.PublishedSet;
import app.footnote.report.Stuck.Sum;
import app.footnote.report.Stuck.Topic;
import app.footnote.web.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Says in words and rows where a class or one student is stuck. */
final class StuckPage {
    /** More than anybody goes through in a lesson. */
    private static final int MOST_CARDS = 20;

    private final StuckCards cards;
    private final Texts texts;

    StuckPage(StuckCards cards, Texts texts) {
        this.cards = cards;
        this.texts = texts;
    }

    StuckView of(SchoolClass found, List<Member> members, long instructor, Optional<Member> student) {
        OptionalLong one =
                student.map(member -> OptionalLong.of(member.person())).orElseGet(OptionalLong::empty);
        List<PublishedSet> sets = cards.sets(instructor);
        Stuck stuck = cards.of(found.id(), sets, one);
        List<Stuck.CardLine> shown = stuck.cards().stream().limit(MOST_CARDS).toList();
        Map<Long, String> stems =
                cards.stems(sets, shown.stream().map(Stuck.CardLine::card).collect(Collectors.toSet()));
        List<StuckView.CardRow> cardRows = shown.stream()
                .map(line -> card(line, stems.getOrDefault(line.card(), "")))
                .toList();
        return new StuckView(
                found,
                student.map(Member::name).orElse(""),
                sentence(stuck, cardRows, student),
                texts.of("stuck.sources", cards.sharing(found.id())),
                stuck.topics().stream().map(StuckPage::topic).toList(),
                cardRows,
                student.isPresent() ? List.of() : students(stuck, members));
    }

    private String sentence(Stuck stuck, List<StuckView.CardRow> rows, Optional<Member> student) {
        if (stuck.topics().isEmpty()) {
            return texts.of("stuck.nothing");
        }
        if (rows.isEmpty()) {
            return texts.of("stuck.none");
        }
        Stuck.TopicLine worst = stuck.topics().get(0);
        return student.isPresent()
                ? texts.of("stuck.sentence.one", rows.size(), worst.topic().title())
                : texts.of(
                        "stuck.sentence",
                        worst.topic().title(),
                        worst.sum().missedPercent(),
                        rows.get(0).missed(),
                        rows.get(0).met());
    }

    private static StuckView.TopicRow topic(Stuck.TopicLine line) {
        Sum sum = line.sum();
        return new StuckView.TopicRow(
                line.topic().title(),
                line.topic().set(),
                sum.answers(),
                sum.percent(),
                sum.met(),
                sum.missed(),
                sum.missedPercent());
    }

    private static StuckView.CardRow card(Stuck.CardLine line, String stem) {
        Sum sum = line.sum();
        return new StuckView.CardRow(line.card(), stem, line.topic().title(), sum.met(), sum.missed(), sum.percent());
    }

    /** Those who miss most come first; whoever has not answered anything comes last. */
    private static List<StuckView.StudentRow> students(Stuck stuck, List<Member> members) {
        Stuck.StudentLine nothing = new Stuck.StudentLine(Sum.NONE, Optional.empty());
        return members.stream()
                .filter(member -> !member.name().isEmpty())
                .map(member -> student(member, stuck.students().getOrDefault(member.person(), nothing)))
                .sorted(Comparator.comparing((StuckView.StudentRow row) -> row.answers() == 0)
                        .thenComparing(row -> -row.missed()))
                .toList();
    }

    private static StuckView.StudentRow student(Member member, Stuck.StudentLine line) {
        return new StuckView.StudentRow(
                member.person(),
                member.name(),
                line.sum().answers(),
                line.sum().percent(),
                line.sum().missed(),
                line.worst().map(Topic::title).orElse(""));
    }
}
