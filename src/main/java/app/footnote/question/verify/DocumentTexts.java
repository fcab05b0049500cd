package app.footnote.question.verify;

import app.footnote.document.DividedText;
import app.footnote.document.Division;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of a set's documents, as far as they are at hand. */
public record DocumentTexts(Map<String, DividedText> byDocument) {
    public static final DocumentTexts NONE = new DocumentTexts(Map.of());

    /** Reads {@code <id>.txt} or {@code <id>.md} for each of the ids that the folder holds. */
    public static DocumentTexts read(Path folder, Iterable<String> ids) throws IOException {
        Map<String, DividedText> texts = new LinkedHashMap<>();
        for (String id : ids) {
            for (String ending : new String[] {".txt", ".md"}) {
                Path file = folder.resolve(id + ending);
                if (Files.isRegularFile(file)) {
                    texts.put(id, Division.of(decoded(Files.readAllBytes(file))));
                }
            }
        }
        return new DocumentTexts(texts);
    }

    public Optional<DividedText> text(String document) {
        return Optional.ofNullable(byDocument.get(document));
    }

    /** UTF-8, or the Western encoding that older files have. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
