package app.footnote.author;

import app.footnote.author.EditedAnswer.OptionRow;
import app.footnote.db.Database;
import app.footnote.document.Citation;
import app.footnote.document.DividedText;
import app.footnote.document.Words;
import app.footnote.question.Topic;
import app.footnote.question.verify.TextSource;
import app.footnote.web.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts together what somebody sees who writes a question. */
final class EditorPage {
    /** Of a draft, the parts that a question's page needs whole. */
    static final Set<DraftFile> FILES = Set.of(DraftFile.SET, DraftFile.DOCUMENTS);

    private final Database database;
    private final Drafts drafts;
    private final TextSource sources;
    private final DraftTexts readable;
    private final Predicate<String> images;
    private final Texts texts;

    /**
     * @param sources the texts of documents, for single passages
     * @param readable those that the draft's authors may search
     * @param images whether the bytes of an image are kept, by its name
     */
    EditorPage(
            Database database,
            Drafts drafts,
            TextSource sources,
            DraftTexts readable,
            Predicate<String> images,
            Texts texts) {
        this.database = database;
        this.drafts = drafts;
        this.sources = sources;
        this.readable = readable;
        this.images = images;
        this.texts = texts;
    }

    /** Where a question is written. */
    static String address(String slug, String question) {
        return "/workbench/" + slug + "/questions/" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    /** What is said above the question. */
    record Said(String text, boolean problem) {
        static final Said NOTHING = new Said("", false);
    }

    EditorView view(
            Draft draft, String id, EditedQuestion question, Optional<StoredQuestion> stored, String words, Said said) {
        EditedQuestion whole = QuestionInput.withoutEmptyRows(question);
        return new EditorView(
                draft.slug(),
                draft.title(),
                id,
                EditedRows.filled(question),
                stored.map(StoredQuestion::revision).orElse(""),
                stored.map(StoredQuestion::isDraft).orElse(true),
                stored.map(StoredQuestion::isArchived).orElse(false),
                stored.map(StoredQuestion::standsFor).orElse(false),
                topics(draft),
                stored.isEmpty() ? List.of() : findings(draft, id, whole, stored),
                passages(draft, question),
                words,
                words.isEmpty() ? List.of() : search(draft, words),
                said.text(),
                said.problem(),
                use(draft, id));
    }

    /** What is wrong with a question as it is written now. */
    List<EditorView.FindingLine> findings(
            Draft draft, String id, EditedQuestion question, Optional<StoredQuestion> stored) {
        Map<String, Object> before = stored.map(StoredQuestion::fields).orElse(Map.of());
        DraftPart part = DraftPart.of(DraftFile.QUESTIONS, id, QuestionFields.of(id, question, before));
        return QuestionFindings.of(part, question, context(draft)).stream()
                .map(finding -> new EditorView.FindingLine(finding.field(), finding.isError(), finding.sentence(texts)))
                .toList();
    }

    private QuestionContext context(Draft draft) {
        return new StoredContext(database, drafts, draft, sources, images);
    }

    /** The question with the hashes of passages that were cited by hand, and only those documents that there are. */
    EditedQuestion verified(Draft draft, EditedQuestion question) {
        QuestionContext context = context(draft);
        EditedQuestion verified = question.withCites(verified(context, question.cites()));
        if (!(question.answer() instanceof EditedAnswer.Options options)) {
            return verified;
        }
        List<OptionRow> rows = options.rows().stream()
                .map(row -> new OptionRow(row.text(), row.because(), row.right(), verified(context, row.cites())))
                .toList();
        return verified.with(new EditedAnswer.Options(rows, options.credit(), options.shown()));
    }

    private static List<String> verified(QuestionContext context, List<String> cites) {
        return cites.stream().map(cite -> verified(context, cite)).distinct().toList();
    }

    private static String verified(QuestionContext context, String cite) {
        try {
            Citation citation = Citation.parse(cite);
            return citation.hasHash()
                    ? cite
                    : context.text(citation.document())
                            .flatMap(text -> text.at(citation.paragraph(), citation.sentence()))
                            .map(sentence -> cite.strip() + " " + sentence.hash())
                            .orElse(cite);
        } catch (IllegalArgumentException e) {
            // what is no citation stays as it was typed, and is told beside its field
            return cite;
        }
    }

    List<Passage> search(Draft draft, String words) {
        return SentenceSearch.of(
                words, readable.of(draft), DraftMetadata.of(draft).citedAs());
    }

    private Map<String, Passage> passages(Draft draft, EditedQuestion question) {
        QuestionContext context = context(draft);
        Map<String, String> cited = DraftMetadata.of(draft).citedAs();
        Stream<String> ofOptions = question.answer() instanceof EditedAnswer.Options options
                ? options.rows().stream().flatMap(row -> row.cites().stream())
                : Stream.of();
        Map<String, Passage> passages = new LinkedHashMap<>();
        Stream.concat(question.cites().stream(), ofOptions)
                .distinct()
                .forEach(cite -> passages.put(cite, passage(context, cited, cite)));
        return passages;
    }

    private static Passage passage(QuestionContext context, Map<String, String> cited, String cite) {
        try {
            Citation citation = Citation.parse(cite);
            Optional<DividedText> text = context.text(citation.document());
            return text.flatMap(each -> each.find(citation))
                    .map(sentence -> Passage.of(
                            citation,
                            cited.getOrDefault(citation.document(), citation.document()),
                            sentence.text(),
                            List.<Words.Word>of()))
                    .orElseGet(() -> new Passage(
                            cite,
                            cited.getOrDefault(citation.document(), citation.document()),
                            citation.paragraph() + "." + citation.sentence(),
                            List.of()));
        } catch (IllegalArgumentException e) {
            return new Passage(cite, cite, "", List.of());
        }
    }

    static List<Topic> topics(Draft draft) {
        List<Topic> topics = new ArrayList<>();
        if (draft.about().get("topics") instanceof List<?> list) {
            for (Object topic : list) {
                if (topic instanceof Map<?, ?> fields) {
                    topics.add(new Topic(String.valueOf(fields.get("id")), String.valueOf(fields.get("title"))));
                }
            }
        }
        return topics;
    }

    private EditorView.Use use(Draft draft, String id) {
        return database.read(handle -> new EditorView.Use(
                QuestionPartStore.countResponses(handle, draft.set(), id),
                QuestionPartStore.countThreads(handle, draft.set(), id),
                QuestionPartStore.selectBefore(handle, draft.set(), id)
                        .map(other -> address(draft.slug(), other))
                        .orElse(""),
                QuestionPartStore.selectAfter(handle, draft.set(), id)
                        .map(other -> address(draft.slug(), other))
                        .orElse("")));
    }
}
