package app.footnote.home;

import app.footnote.document.Citation;
import app.footnote.document.Document;
import app.footnote.question.Footnote;
import app.footnote.question.Footnotes;
import app.footnote.question.PublishedSet;
import app.footnote.question.QuestionType;
import app.footnote.question.Quotes;
import app.footnote.question.SetMetadata;
import app.footnote.study.SetProgress;
import app.footnote.study.TopicProgress;
import app.footnote.study.queue.DayQueue;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Lays out the page of a set. */
final class SetPage {
    private final PublishedSet set;
    private final SetProgress progress;
    private final DayQueue queue;
    private final List<TopicProgress> topics;
    private final Days days;

    SetPage(PublishedSet set, SetProgress progress, DayQueue queue, List<TopicProgress> topics, Days days) {
        this.set = set;
        this.progress = progress;
        this.queue = queue;
        this.topics = topics;
        this.days = days;
    }

    SetView view(boolean nothing) {
        SetMetadata metadata = set.metadata();
        return new SetView(
                "/sets/" + metadata.slug(),
                metadata,
                progress.cards(),
                progress.seen(),
                queue.due(),
                queue.missed().size(),
                queue.fresh().size(),
                queue.waiting(),
                SetProgress.minutes(queue.size()),
                recalled(progress.mastery(), progress.cards()),
                topics.stream()
                        .filter(topic -> topic.cards() > 0)
                        .map(this::topic)
                        .toList(),
                set.entries().stream()
                        .map(PublishedSet.Entry::type)
                        .filter(type -> type != QuestionType.CARD)
                        .distinct()
                        .sorted()
                        .toList(),
                metadata.documents().stream().map(this::document).toList(),
                metadata.conflicts().stream().map(this::dispute).toList(),
                nothing);
    }

    private SetView.TopicLine topic(TopicProgress topic) {
        Instant last = topic.lastPractised();
        return new SetView.TopicLine(
                topic.topic().id(),
                topic.topic().title(),
                topic.cards(),
                topic.seen(),
                topic.right(),
                recalled(topic.mastery(), topic.cards()),
                last == null ? "" : days.of(last));
    }

    private SetView.DocumentLine document(Document document) {
        long cards = set.entries().stream()
                .filter(entry -> entry.documents().contains(document.id()))
                .map(PublishedSet.Entry::card)
                .distinct()
                .count();
        return new SetView.DocumentLine(document, (int) cards);
    }

    private SetView.Dispute dispute(SetMetadata.StatedConflict conflict) {
        return new SetView.Dispute(
                conflict.summary(),
                conflict.sides().stream()
                        .map(side -> new SetView.Side(side.text(), places(side.citations())))
                        .toList());
    }

    private List<Footnote> places(List<Citation> citations) {
        Footnotes footnotes = new Footnotes(set.metadata(), Quotes.NONE, OptionalLong.empty());
        footnotes.cite(List.of(), citations);
        return footnotes.notes();
    }

    private static int recalled(double mastery, int cards) {
        return (int) Math.round(mastery * cards);
    }
}
