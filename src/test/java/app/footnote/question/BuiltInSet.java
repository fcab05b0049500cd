package app.footnote.question;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.footnote.document.Document;
import app.footnote.question.generate.Generator;
import app.footnote.question.verify.DocumentTexts;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The built-in set and its questions, made once for all tests that look at them. */
public final class BuiltInSet {
    private BuiltInSet() {}

    private static final class Made {
        private static final SetFolder FOLDER = SetFolder.named("sco", Path.of("questions"));
        private static final QuestionSet SET = SetReader.read(FOLDER);
        private static final List<Question> QUESTIONS = Generator.generate(SET, 1);
    }

    public static SetFolder folder() {
        return Made.FOLDER;
    }

    public static QuestionSet set() {
        return Made.SET;
    }

    /** The questions for seed 1. */
    public static List<Question> questions() {
        return Made.QUESTIONS;
    }

    /** The folder with the documents' texts; where there is none, the test is skipped with a word. */
    public static Path documents() {
        String folder = System.getenv("FOOTNOTE_DOCUMENTS");
        assumeTrue(
                folder != null && Files.isDirectory(Path.of(folder)),
                "FOOTNOTE_DOCUMENTS names no folder with the documents' texts.");
        return Path.of(folder == null ? "" : folder);
    }

    public static DocumentTexts texts() {
        try {
            return DocumentTexts.read(
                    documents(),
                    set().facts().documents().stream().map(Document::id).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
