package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.document.BlockKind;
import app.footnote.document.DividedText;
import app.footnote.document.Paragraph;
import app.footnote.document.Sentence;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which sentences of a document the published questions of a set cite, and how often those are missed. */
final class Coverage {
    /** Below so many answers a share of misses says nothing. */
    static final int LEAST_ANSWERS = 5;

    private static final int PARAGRAPHS = 60;
    private static final int HUNDRED = 100;
    private static final int DEEPEST = 4;

    private final Database database;
    private final Library library;

    Coverage(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    private record Cited(int questions, CoverageStore.Answers answers) {
        Cited plus(CoverageStore.Answers more) {
            return new Cited(questions + 1, answers.plus(more));
        }
    }

    /** @param from the first paragraph to show */
    CoverageView of(Draft draft, String document, DividedText text, int from) {
        Map<String, Cited> bySentence = cited(draft, document, text);
        List<Paragraph> all = text.paragraphs();
        int first = Math.max(1, Math.min(from, all.size()));
        List<CoverageView.Paragraph> shown = all.stream()
                .skip(first - 1L)
                .limit(PARAGRAPHS)
                .map(paragraph -> paragraph(paragraph, bySentence))
                .toList();
        return new CoverageView(
                draft.slug(),
                draft.title(),
                document,
                bySentence.size(),
                (int) text.sentences().count(),
                bySentence.values().stream()
                        .mapToInt(cited -> cited.answers().all())
                        .sum(),
                all.stream()
                        .filter(paragraph -> paragraph.kind() != BlockKind.HEADING)
                        .filter(paragraph ->
                                paragraph.sentences().stream().noneMatch(each -> bySentence.containsKey(each.hash())))
                        .map(Paragraph::number)
                        .toList(),
                shown,
                first,
                first + PARAGRAPHS <= all.size() ? first + PARAGRAPHS : 0);
    }

    private Map<String, Cited> cited(Draft draft, String document, DividedText text) {
        Map<String, Cited> bySentence = new HashMap<>();
        library.set(draft.slug()).ifPresent(set -> {
            Map<Long, CoverageStore.Answers> answers =
                    database.read(handle -> CoverageStore.selectAnswers(handle, set.version()));
            for (PublishedSet.Entry entry : set.entries()) {
                if (entry.documents().contains(document)) {
                    library.question(entry.id()).citations().stream()
                            .filter(citation -> citation.document().equals(document))
                            .flatMap(citation -> text.find(citation).stream())
                            .map(Sentence::hash)
                            .distinct()
                            .forEach(hash -> bySentence.merge(
                                    hash,
                                    new Cited(1, answers.getOrDefault(entry.id(), CoverageStore.Answers.NONE)),
                                    (known, one) -> known.plus(one.answers())));
                }
            }
        });
        return bySentence;
    }

    private static CoverageView.Paragraph paragraph(Paragraph paragraph, Map<String, Cited> bySentence) {
        return new CoverageView.Paragraph(
                paragraph.number(),
                paragraph.kind() == BlockKind.HEADING,
                paragraph.sentences().stream()
                        .map(sentence -> sentence(sentence, bySentence.get(sentence.hash())))
                        .toList());
    }

    private static CoverageView.Sentence sentence(Sentence sentence, @Nullable Cited cited) {
        if (cited == null) {
            return new CoverageView.Sentence(sentence.text(), 0, -1, 0);
        }
        CoverageStore.Answers answers = cited.answers();
        int missed = answers.all() < LEAST_ANSWERS ? -1 : HUNDRED * answers.wrong() / answers.all();
        int depth = 1 + (int) (Math.log(cited.questions()) / Math.log(2));
        return new CoverageView.Sentence(sentence.text(), cited.questions(), missed, Math.min(DEEPEST, depth));
    }
}
