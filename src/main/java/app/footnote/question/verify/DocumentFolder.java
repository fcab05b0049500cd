package app.footnote.question.verify;

import app.footnote.document.DividedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's folder of documents; each is read when its first quote is wanted. */
public final class DocumentFolder implements TextSource {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentFolder.class);

    private final Optional<Path> folder;
    private final Map<String, Optional<DividedText>> read = new ConcurrentHashMap<>();

    /** @param folder empty where the server has no documents */
    public DocumentFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public Optional<DividedText> text(String document) {
        return folder.isEmpty() ? Optional.empty() : read.computeIfAbsent(document, this::read);
    }

    private Optional<DividedText> read(String document) {
        try {
            return DocumentTexts.read(folder.orElseThrow(), List.of(document)).text(document);
        } catch (IOException e) {
            LOG.error("The text of “{}” in “{}” could not be read; its quotes are not shown.", document, folder, e);
            return Optional.empty();
        }
    }
}
