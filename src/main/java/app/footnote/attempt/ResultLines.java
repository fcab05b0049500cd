package app.footnote.attempt;

import app.footnote.attempt.ResultsView.Go;
import app.footnote.attempt.ResultsView.LateAnswers;
import app.footnote.attempt.ResultsView.LateLine;
import app.footnote.attempt.ResultsView.Line;
import app.footnote.attempt.ResultsView.OutageLine;
import app.footnote.classroom.Member;
import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The attempts of a class as lines of a table. */
record ResultLines(Texts texts, ZonedTimes times, AssignmentRules rules) {
    Line line(Member member, List<Attempt> own, Map<Long, Integer> answered) {
        if (own.isEmpty()) {
            return new Line(member.name(), "waiting", "", "", "", List.of());
        }
        Attempt last = own.get(own.size() - 1);
        List<Go> goes = new ArrayList<>();
        own.forEach(attempt -> goes.add(new Go(attempt.id(), goes.size() + 1)));
        List<Double> scores = own.stream()
                .filter(Attempt::submitted)
                .map(attempt -> attempt.score().orElse(0))
                .toList();
        OptionalDouble counts = rules.counts().of(scores);
        return new Line(
                member.name(),
                last.submitted() ? last.submittedBy() == Submitter.SERVER ? "ended" : "submitted" : "running",
                times.words(last.submittedAt().orElse(last.startedAt())),
                texts.of("results.answers", answered.getOrDefault(last.id(), 0)),
                counts.isPresent() ? points(counts.getAsDouble() * rules.points()) : "",
                goes);
    }

    /** So many points of all. */
    String points(double points) {
        return texts.of("results.points", RulesInWords.number(points), RulesInWords.number(rules.points()));
    }

    LateAnswers late(LateFold fold, List<Member> members) {
        List<LateLine> lines = fold.all().stream()
                .map(late -> new LateLine(
                        late.save(),
                        late.attempt(),
                        name(members, late.person()),
                        late.position(),
                        late.deviceAt() == null ? "" : times.seconds(late.deviceAt()),
                        times.seconds(late.givenAt()),
                        times.seconds(late.receivedAt())))
                .toList();
        List<OutageLine> outages = fold.outages().stream()
                .map(outage -> new OutageLine(
                        outage.from().toEpochMilli(),
                        texts.of("results.outage", times.seconds(outage.from()), times.seconds(outage.until())),
                        fold.during(outage).size()))
                .filter(outage -> outage.answers() > 0)
                .toList();
        return new LateAnswers(lines, fold.inTime().size(), outages);
    }

    private String name(List<Member> members, long person) {
        return members.stream()
                .filter(member -> member.person() == person)
                .map(Member::name)
                .findFirst()
                .orElseGet(() -> texts.of("override.gone"));
    }
}
