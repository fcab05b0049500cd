package app.footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;

class MediaLibraryTest {
    private MediaLibrary media;

    @BeforeEach
    void open(Database database) {
        media = new MediaLibrary(database, InstantSource.fixed(Instant.EPOCH));
    }

    @StoreTest
    void whatIsKeptIsFoundUnderANameThatSaysItsSize() {
        byte[] png = Images.of("png", 64, 48);
        Media kept = media.keep(png);
        assertThat(media.keep(png).name()).isEqualTo(kept.name());
        assertThat(kept.name().file()).endsWith("-64x48.png");
        assertThat(media.find(kept.name().file()).orElseThrow().bytes()).isEqualTo(png);
        assertThat(media.has(kept.name().file())).isTrue();
        assertThat(media.has(kept.name().file().replace('p', 'g'))).isFalse();
        assertThat(media.find("x' OR 1=1")).isEmpty();
    }
}
