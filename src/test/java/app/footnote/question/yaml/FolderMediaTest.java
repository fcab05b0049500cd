package app.footnote.question.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import app.footnote.question.Images;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.SetPublisher;
import app.footnote.question.YamlSet;
import app.footnote.question.markup.Markup;
import app.footnote.question.markup.MediaName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class FolderMediaTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));
    private static final String QUESTION = """
            - id: q
              type: card
              topic: bodies
              text: markdown
              stem: "Which river is it? ![A map](media/the-map.png) ![Another](media/none.png)"
              answer: The Orm
              explanation: It flows to the south.
            """;

    @TempDir
    private Path folder;

    private SetPublisher publisher;
    private Library library;

    @BeforeEach
    void open(Database database) throws IOException {
        publisher = new SetPublisher(database, new Ids(CLOCK, 0, 0), CLOCK);
        library = new Library(database);
        new YamlSet().with("questions.yaml", QUESTION).write(folder.resolve("river"));
        Files.createDirectory(folder.resolve("river/media"));
    }

    @StoreTest
    void anImageOfAFolderIsKeptAndShownUnderItsOwnName() throws IOException {
        byte[] map = Images.of("png", 20, 10);
        Files.write(folder.resolve("river/media/the-map.png"), map);
        publish();
        PublishedSet set = library.set("river").orElseThrow();
        Markup stem = new Markup(library.question(set.entries().get(0).id()).stem(), true);
        MediaName name = MediaName.ofAddress(stem.images().get(0)).orElseThrow();
        assertThat(publisher.media().find(name.file()).orElseThrow().bytes()).isEqualTo(map);
        assertThat(stem.images().get(1)).isEqualTo("media/none.png");
        assertThat(library.files(set.version()).get("questions.yaml")).contains(name.file());
    }

    @StoreTest
    void anotherImageOfTheSameNameIsAnotherVersion() throws IOException {
        Files.write(folder.resolve("river/media/the-map.png"), Images.of("png", 20, 10));
        publish();
        long version = library.set("river").orElseThrow().version();
        Files.write(folder.resolve("river/media/the-map.png"), Images.of("png", 20, 11));
        publish();
        assertThat(library.set("river").orElseThrow().version()).isNotEqualTo(version);
    }

    @StoreTest
    void aFileThatIsNoImageIsToldByItsName() throws IOException {
        Files.writeString(folder.resolve("river/media/the-map.png"), "not an image");
        SetFormatException refused = catchThrowableOfType(SetFormatException.class, this::publish);
        assertThat(refused.problems()).singleElement().asString().startsWith("media/the-map.png: The file is no image");
    }

    private void publish() {
        new FolderPublisher(publisher).publish(SetFolder.read(folder.resolve("river")));
    }
}
