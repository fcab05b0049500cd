package app.footnote.author;

import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says what a language model did. */
final class ModelPage {
    private final ModelJobs jobs;
    private final Texts texts;

    ModelPage(ModelJobs jobs, Texts texts) {
        this.jobs = jobs;
        this.texts = texts;
    }

    ModelView view(Draft draft, List<DraftView.DocumentLine> documents) {
        LanguageModel model = jobs.model();
        return new ModelView(
                model.name(),
                model.address().getHost(),
                model.requests(),
                model.tokens(),
                documents.stream().map(document -> line(draft, document)).toList());
    }

    private ModelView.Line line(Draft draft, DraftView.DocumentLine document) {
        return jobs.job(draft.set(), document.id())
                .map(job -> new ModelView.Line(
                        document.id(),
                        document.cited(),
                        job.isRunning() ? job.percent() : -1,
                        !job.isRunning() && job.isUnfinished(),
                        told(job)))
                .orElseGet(() -> new ModelView.Line(document.id(), document.cited(), -1, false, List.of()));
    }

    private List<String> told(ModelJob job) {
        List<String> told = new ArrayList<>();
        told.add(texts.of("model.state." + job.state().name(), job.next(), job.chunks()));
        told.add(texts.of("model.counts", job.proposed(), job.passed()));
        Stream.concat(Stream.of(ModelRefusal.values()).map(ModelRefusal::key), Stream.of(ModelJob.UNREADABLE))
                .forEach(key -> {
                    int count = job.refused().getOrDefault(key, 0);
                    if (count > 0) {
                        told.add(texts.of("model.refused." + key, count));
                    }
                });
        told.add(texts.of("model.spent", job.requests(), job.tokens()));
        return told;
    }
}
