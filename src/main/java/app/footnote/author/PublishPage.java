package app.footnote.author;

import app.footnote.question.Library;
import app.footnote.question.Publication;
import app.footnote.question.PublishedSet;
import app.footnote.question.VersionLibrary;
import app.footnote.web.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Puts the page of publishing together. */
final class PublishPage {
    private static final int AT_ONCE = 100;
    private static final int PERCENT_A_PHASE = 100 / PublishPhase.values().length;

    private final Library library;
    private final VersionLibrary versions;
    private final Drafts drafts;
    private final PublishJobs jobs;
    private final Texts texts;

    PublishPage(Library library, VersionLibrary versions, Drafts drafts, PublishJobs jobs, Texts texts) {
        this.library = library;
        this.versions = versions;
        this.drafts = drafts;
        this.jobs = jobs;
        this.texts = texts;
    }

    /** How the draft stands to what is published, in a sentence. */
    String state(Draft draft) {
        Optional<PublishedSet> published = library.set(draft.slug());
        if (published.isEmpty()) {
            return texts.of("draft.never");
        }
        long revision =
                versions.last(published.get()).map(Publication::revision).orElse(0L);
        return texts.of(revision == drafts.revision(draft.set()) ? "draft.published.same" : "draft.changed");
    }

    /** @param from which finding is shown first */
    PublishView view(Draft draft, int from) {
        Optional<PublishView.Running> running = jobs.progress(draft.set()).map(this::running);
        Optional<PublishOutcome> outcome = jobs.outcome(draft.set()).filter(each -> running.isEmpty());
        List<Reported> findings = outcome.map(PublishOutcome::findings).orElse(List.of());
        Optional<PublishOutcome> typed = outcome.filter(each -> each.kind() != PublishOutcome.Kind.PUBLISHED);
        int errors = outcome.map(each -> each.errors().size()).orElse(0);
        int first = Math.min(from, findings.size());
        int end = Math.min(findings.size(), first + AT_ONCE);
        return new PublishView(
                draft.slug(),
                draft.title(),
                state(draft),
                running,
                outcome.map(this::said).orElse(""),
                outcome.map(each -> isWrong(each.kind())).orElse(false),
                outcome.map(PublishOutcome::problems).orElse(List.of()),
                errors,
                findings.size() - errors,
                errors > 0
                        && outcome.filter(each -> each.kind() == PublishOutcome.Kind.UNREADABLE)
                                .isEmpty(),
                findings.subList(first, end).stream()
                        .map(finding -> line(draft.slug(), finding))
                        .toList(),
                first,
                end < findings.size() ? end : 0,
                outcome.filter(each -> each.revision() != drafts.revision(draft.set()))
                        .isPresent(),
                typed.map(PublishOutcome::note).orElse(""),
                typed.map(PublishOutcome::reason).orElse(""),
                library.set(draft.slug()).isPresent());
    }

    private PublishView.Running running(PublishJobs.Progress progress) {
        int before = PERCENT_A_PHASE * progress.phase().ordinal();
        boolean counted = progress.of() > 0;
        return new PublishView.Running(
                counted
                        ? texts.of(progress.phase().message() + ".of", progress.done(), progress.of())
                        : texts.of(progress.phase().message()),
                before + (counted ? PERCENT_A_PHASE * progress.done() / progress.of() : 0));
    }

    static boolean isWrong(PublishOutcome.Kind kind) {
        return switch (kind) {
            case CHECKED, PUBLISHED, SAME, CANCELLED -> false;
            case REFUSED, EMPTY, UNREADABLE, FAILED -> true;
        };
    }

    private String said(PublishOutcome outcome) {
        int errors = outcome.errors().size();
        return switch (outcome.kind()) {
            case CHECKED ->
                texts.of("publish.checked", errors, outcome.findings().size() - errors);
            case PUBLISHED -> texts.of("publish.published");
            case SAME -> texts.of("publish.same");
            case REFUSED -> texts.of("publish.refused", errors);
            case EMPTY -> texts.of("draft.nothing-to-ask");
            case UNREADABLE -> texts.of("draft.problems");
            case CANCELLED -> texts.of("publish.cancelled");
            case FAILED -> texts.of("publish.failed");
        };
    }

    private PublishView.Line line(String slug, Reported finding) {
        String address = "/workbench/" + slug;
        String link = switch (finding.file()) {
            case QUESTIONS -> address + "/questions/" + segment(finding.part());
            case FACTS -> address + "/facts?at=" + segment(finding.part());
            case SET, DOCUMENTS, ENTITIES, RELATIONS, CONFLICTS, VETOES -> "";
        };
        return new PublishView.Line(
                finding.error(),
                finding.file() == DraftFile.SET ? texts.of("publish.whole") : finding.words(),
                link,
                finding.sentence(texts));
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
