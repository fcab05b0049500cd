package app.footnote.question.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.footnote.question.YamlSet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetFolderTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheYamlFilesOfAFolderUnderItsName() throws IOException {
        YamlSet.rich().write(folder.resolve("lake"));
        Files.writeString(folder.resolve("lake/notes.txt"), "not read");
        SetFolder set = SetFolder.read(folder.resolve("lake"));
        assertThat(set.id()).isEqualTo("lake");
        assertThat(set.files())
                .containsOnlyKeys("set.yaml", "documents.yaml", "entities.yaml", "relations.yaml", "facts.yaml");
        assertThat(set.files()).isEqualTo(YamlSet.rich().folder().files());
    }

    @Test
    void readsAFolderInsideAJar() throws IOException {
        URI jar = URI.create("jar:" + folder.resolve("sets.jar").toUri());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            YamlSet.rich().write(files.getPath("/questions/lake"));
            SetFolder set = SetFolder.read(files.getPath("/questions/lake/"));
            assertThat(set.id()).isEqualTo("lake");
            assertThat(SetReader.read(set).facts().facts()).isNotEmpty();
        }
    }

    @Test
    void theBuiltInSetIsThereWithoutAnyFolder() {
        assertThat(SetFolder.all(folder.resolve("nothing")))
                .extracting(SetFolder::id)
                .contains("sco");
        assertThat(SetFolder.named("sco", folder.resolve("nothing")).files()).containsKey("facts.yaml");
    }

    @Test
    void aFolderBesideWinsOverTheBuiltInSet() throws IOException {
        YamlSet.rich().write(folder.resolve("sco"));
        YamlSet.rich().write(folder.resolve("lake"));
        assertThat(SetFolder.all(folder))
                .extracting(SetFolder::id)
                .contains("lake")
                .containsOnlyOnce("sco");
        assertThat(SetFolder.named("sco", folder).files())
                .isEqualTo(YamlSet.rich().folder().files());
    }

    @Test
    void aFolderWithoutASetBesideIsPassedOver() throws IOException {
        Files.createDirectories(folder.resolve("drafts"));
        assertThat(SetFolder.all(folder)).extracting(SetFolder::id).doesNotContain("drafts");
    }

    @Test
    void aSetMayBeNamedByItsFolder() throws IOException {
        Path lake = YamlSet.rich().write(folder.resolve("lake"));
        assertThat(SetFolder.named(lake.toString(), folder.resolve("nothing")).id())
                .isEqualTo("lake");
        assertThat(SetFolder.named(lake + "/.", folder).id()).isEqualTo("lake");
    }

    @Test
    void anUnknownSetIsRefusedInASentence() {
        assertThatExceptionOfType(SetFormatException.class)
                .isThrownBy(() -> SetFolder.named("lake", folder))
                .withMessage(
                        "There is no question set in “lake”: it has no file set.yaml. Give the id of a built-in set"
                                + " or a folder that holds one.");
    }

    @Test
    void aFileThatIsNoTextIsRefusedInASentence() throws IOException {
        YamlSet.rich().write(folder.resolve("lake"));
        Files.write(folder.resolve("lake/facts.yaml"), new byte[] {'f', (byte) 0xff, (byte) 0xfe, 0});
        assertThatExceptionOfType(SetFormatException.class)
                .isThrownBy(() -> SetFolder.read(folder.resolve("lake")))
                .withMessage("facts.yaml:1: the file is not text in UTF-8.");
    }
}
