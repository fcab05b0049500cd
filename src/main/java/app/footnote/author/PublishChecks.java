package app.footnote.author;

import app.footnote.document.Citation;
import app.footnote.document.DividedText;
import app.footnote.fact.Evidence;
import app.footnote.fact.Fact;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.check.SetCheck;
import app.footnote.question.item.Finding;
import app.footnote.question.item.Flaw;
import app.footnote.question.verify.CitationReport;
import app.footnote.question.verify.DocumentTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Everything that is wrong with a set that is to be published: what is written, what is generated, what is cited. */
final class PublishChecks {
    private static final int TOLD = 100;

    private final Draft draft;
    private final Map<String, DividedText> texts;
    private final List<Reported> findings = new ArrayList<>();

    private PublishChecks(Draft draft, Map<String, DividedText> texts) {
        this.draft = draft;
        this.texts = texts;
    }

    /**
     * All findings, the errors first; none for a sound set.
     *
     * @param draft as it is written
     * @param set as it was read, and all its questions
     * @param images whether the bytes of an image are kept, by its name
     * @param progress hears how many of the written questions are checked
     */
    static List<Reported> of(
            Draft draft,
            QuestionSet set,
            List<Question> questions,
            Map<String, DividedText> texts,
            Predicate<String> images,
            IntConsumer progress) {
        PublishChecks checks = new PublishChecks(draft, texts);
        checks.written(new DraftContext(draft, texts, images), progress);
        checks.generated(set, questions);
        checks.withheld();
        checks.facts(set);
        checks.documents();
        checks.findings.sort(Comparator.comparing(finding -> !finding.error()));
        Map<String, String> words = words(draft, questions);
        return checks.findings.stream()
                .map(finding -> finding.inWords(words.getOrDefault(finding.part(), finding.part())))
                .toList();
    }

    /** What questions and facts say, by their ids. */
    private static Map<String, String> words(Draft draft, List<Question> questions) {
        Map<String, String> words = new HashMap<>();
        draft.parts(DraftFile.FACTS).forEach(part -> words.put(part.id(), PartWords.of(part)));
        draft.parts(DraftFile.QUESTIONS).forEach(part -> words.put(part.id(), PartWords.of(part)));
        questions.forEach(question -> words.put(question.id(), question.asked().plain()));
        return words;
    }

    private void written(DraftContext context, IntConsumer progress) {
        int done = 0;
        for (DraftPart part : draft.parts(DraftFile.QUESTIONS)) {
            if (done % TOLD == 0) {
                progress.accept(done);
            }
            done++;
            if (isPublished(part)) {
                QuestionFindings.of(part, context).forEach(finding -> findings.add(Reported.of(finding)));
            }
        }
    }

    private static boolean isPublished(DraftPart part) {
        Map<String, Object> fields = part.fields();
        return !fields.containsKey("draft") && !fields.containsKey("archived");
    }

    /** What the checks of written questions say is said already. */
    private void generated(QuestionSet set, List<Question> questions) {
        Set<String> written = set.written().stream().map(Question::id).collect(Collectors.toSet());
        for (Finding finding : SetCheck.of(set, questions, written)) {
            boolean whole = finding.question().equals(SetCheck.WHOLE_SET);
            if (!written.contains(finding.question())) {
                findings.add(Reported.of(
                        finding.flaw().isError(),
                        whole ? DraftFile.SET : DraftFile.QUESTIONS,
                        whole ? "" : finding.question(),
                        message(finding.flaw()),
                        List.of(finding.detail().isEmpty() ? "" : " (" + finding.detail() + ")")));
            }
        }
    }

    private static String message(Flaw flaw) {
        return "finding.flaw." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Facts whose passage is gone are left out of what is published; of written questions it is said already. */
    private void withheld() {
        for (DraftPart part : Stale.of(draft, texts)) {
            if (part.file() == DraftFile.FACTS) {
                findings.add(Reported.of(true, part.file(), part.id(), "publish.finding.gone", List.of()));
            }
        }
    }

    private void facts(QuestionSet set) {
        for (Fact fact : set.facts().facts()) {
            boolean atHand = fact.citations().stream().map(Citation::document).allMatch(texts::containsKey);
            if (atHand) {
                Evidence evidence =
                        Evidence.of(set.facts(), fact, CitationReport.passage(fact, new DocumentTexts(texts)));
                if (!evidence.missing().isEmpty()) {
                    findings.add(Reported.of(
                            false, DraftFile.FACTS, fact.id(), "publish.finding.unsaid", List.of(fact.says())));
                }
            }
        }
    }

    /** Documents that nothing can be held against. */
    private void documents() {
        Set<String> missing = new TreeSet<>();
        Set<String> cited = new HashSet<>();
        draft.parts().stream()
                .filter(part -> part.file() == DraftFile.FACTS || part.file() == DraftFile.QUESTIONS)
                .forEach(part -> Stale.citations(part).forEach(citation -> cited.add(citation.document())));
        cited.stream().filter(document -> !texts.containsKey(document)).forEach(missing::add);
        missing.forEach(document -> findings.add(
                Reported.of(false, DraftFile.DOCUMENTS, document, "publish.finding.text", List.of(document))));
    }
}
