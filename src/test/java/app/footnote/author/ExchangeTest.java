package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.question.BuiltInSet;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTest {
    private static final long SET = 1;
    private static final String[] TEXTS = {
        "",
        "null",
        "~",
        "true",
        "2018",
        "007",
        "1.50",
        "- dash",
        "# no comment",
        "key: value",
        "a 'b' \"c\" \\d",
        "two\nlines",
        "three\n\n  lines\n",
        " space around ",
        "tab\there",
        "Straße, 上海, 🙂",
        "[x, y]",
        "*star",
        "&and",
        "{curly",
        "%percent",
        "@at",
        "`tick",
        "yes",
        "0x1F",
        "2018-12-24",
        "trailing \nspace",
        "$x^2$ and `code`",
        "!bang",
        "line\u2028break",
        "a\r\nb",
        "=",
        "<<",
        "? what",
        "a: b: c",
        "x".repeat(300)
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFolderThatIsExportedAndImportedSaysWhatTheSetSaid(long seed) throws IOException {
        Random random = new Random(seed);
        List<DraftPart> parts = new ArrayList<>(List.of(set("One")));
        for (DraftFile file : List.of(DraftFile.DOCUMENTS, DraftFile.FACTS, DraftFile.QUESTIONS)) {
            for (int i = 0; i < random.nextInt(12); i++) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("id", "id-" + i);
                for (int j = 0; j < random.nextInt(6); j++) {
                    fields.put("field" + j, value(random, 0));
                }
                parts.add(DraftPart.of(file, "id-" + i, fields));
            }
        }
        Draft draft = new Draft(SET, "one", parts);

        ZippedFolder read = zippedAndRead(draft);

        assertThat(ImportPlan.of(parts, Draft.of(SET, read.folder()).parts(), read.state()))
                .isEqualTo(new ImportPlan(List.of(), List.of(), 0));
    }

    @Test
    void theBuiltInSetIsTheSameAfterItWasExportedAndImported() throws IOException {
        Draft draft = Draft.of(SET, BuiltInSet.folder());

        ZippedFolder read = zippedAndRead(draft);

        assertThat(Difference.of(draft.parts(), Draft.of(SET, read.folder()).parts())
                        .changes())
                .isEmpty();
        assertThat(read.folder().files().get("questions.yaml")).startsWith("- id: ");
    }

    @Test
    void whatWasChangedOnBothSidesIsAskedAndAllElseIsTakenFromWhoChangedIt() {
        List<DraftPart> exported =
                List.of(set("One"), fact("same"), fact("here"), fact("there"), fact("both"), fact("gone"));
        List<DraftPart> here = List.of(
                set("One"),
                fact("same"),
                fact("here", "x"),
                fact("there"),
                fact("both", "x"),
                fact("gone"),
                fact("new"));
        List<DraftPart> folder =
                List.of(set("One"), fact("same"), fact("here"), fact("there", "y"), fact("both", "y"), fact("other"));

        ImportPlan plan = ImportPlan.of(here, folder, Optional.of(ExportState.of(exported)));

        assertThat(plan.taken())
                .extracting(change -> change.part().id())
                .containsExactlyInAnyOrder("there", "other", "gone");
        assertThat(plan.conflicts()).extracting(change -> change.part().id()).containsExactly("both");
        assertThat(plan.kept()).isEqualTo(2);
    }

    @Test
    void aZipThatWouldFillTheMemoryIsRefused() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("set.yaml"));
            for (int i = 0; i < 130; i++) {
                zip.write(zeros);
            }
        }

        assertThatThrownBy(() -> ZippedFolder.read(new ByteArrayInputStream(bomb.toByteArray()), "one"))
                .isInstanceOf(SetFormatException.class)
                .hasMessageContaining("128 MB");
        assertThatThrownBy(() ->
                        ZippedFolder.read(new ByteArrayInputStream("no zip".getBytes(StandardCharsets.UTF_8)), "one"))
                .hasMessageContaining("no zip");
    }

    private static ZippedFolder zippedAndRead(Draft draft) throws IOException {
        SetFolder folder = ExportedFolder.of(draft, image -> Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ZippedFolder(folder, Optional.of(ExportState.of(draft.parts())), List.of()).write(out);
        return ZippedFolder.read(new ByteArrayInputStream(out.toByteArray()), draft.slug());
    }

    private static Object value(Random random, int depth) {
        return switch (depth < 3 ? random.nextInt(7) : 0) {
            case 1 -> random.nextInt(100_000);
            case 2 -> random.nextBoolean();
            case 3 -> List.of();
            case 4 -> List.of(value(random, depth + 1), value(random, depth + 1));
            case 5 -> Map.of("a key " + random.nextInt(9), value(random, depth + 1));
            default -> TEXTS[random.nextInt(TEXTS.length)];
        };
    }

    private static DraftPart set(String title) {
        return DraftPart.of(DraftFile.SET, "set", Map.of("title", title));
    }

    private static DraftPart fact(String id) {
        return fact(id, "");
    }

    private static DraftPart fact(String id, String says) {
        return DraftPart.of(DraftFile.FACTS, id, Map.of("id", id, "says", says));
    }
}
