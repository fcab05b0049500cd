package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.Normaliser;
import app.footnote.question.YamlSet;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands generate, check and verify as a shell sees them. */
class SetCommandsTest {
    private static final String SENTENCE = "The River Commission has its seat in Marlowton.";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path set = Path.of("");

    @BeforeEach
    void writeTheSet() throws IOException {
        set = YamlSet.rich().write(folder.resolve("river"));
    }

    @Test
    void generatePrintsOneJsonArrayWithTheFieldsOfAQuestion() throws IOException {
        assertThat(run("generate", set.toString(), "--format", "json")).isZero();
        JsonNode questions = new ObjectMapper().readTree(out.toString());
        assertThat(questions.isArray()).isTrue();
        assertThat(questions).isNotEmpty().allSatisfy(question -> {
            assertThat(names(question))
                    .containsExactly(
                            "id",
                            "card",
                            "type",
                            "topic",
                            "stem",
                            "options",
                            "pool",
                            "answers",
                            "explanation",
                            "facts",
                            "citations",
                            "asOf");
            assertThat(question.get("options")).allSatisfy(SetCommandsTest::isOption);
            assertThat(question.get("citations"))
                    .isNotEmpty()
                    .allSatisfy(citation ->
                            assertThat(names(citation)).containsExactly("document", "paragraph", "sentence"));
            assertThat(question.get("options").isEmpty())
                    .isNotEqualTo(question.get("answers").isEmpty());
        });
    }

    private static void isOption(JsonNode option) {
        assertThat(names(option)).containsExactly("text", "because", "citation", "correct");
        assertThat(option.get("correct").isBoolean()).isTrue();
    }

    @Test
    void generateGivesTheSameBytesForTheSameSeed() {
        run("generate", set.toString(), "--format", "json", "--seed", "7");
        String once = out.toString();
        out.getBuffer().setLength(0);
        run("generate", set.toString(), "--format", "json", "--seed", "7");
        assertThat(out.toString()).isEqualTo(once);
    }

    @Test
    void generatePrintsForPeopleUnlessAskedOtherwise() {
        assertThat(run("generate", set.toString())).isZero();
        assertThat(out.toString()).contains("[single-choice, bodies]", " ✓ ", "¹ green-2001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check"})
    void anUnknownSetIsAUsageErrorInASentence(String command) {
        assertThat(run(command, "no-such-set")).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no question set in “no-such-set”")
                .contains("Give the id of a built-in set or a folder")
                .doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "verify"})
    void documentsThatAreNotThereAreAUsageErrorInASentence(String command) {
        String missing = folder.resolve("missing").toString();
        assertThat(run(command, set.toString(), "--documents", missing)).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("--documents is “" + missing
                        + "”, and there is no such folder: name the one that holds the documents’ texts.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void mistakesInASetsFilesAreShownWithoutAStackTrace() throws IOException {
        Files.writeString(set.resolve("set.yaml"), "title: One\ncolour: red\n");
        assertThat(run("check", set.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("set.yaml:2: found the key “colour”")
                .doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check", "verify"})
    void wrongUseAndHelpHaveTheirExitCodes(String command) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("SET");
        assertThat(run(command, "--no-such-option")).isEqualTo(2);
    }

    @Test
    void anUnknownFormatIsAUsageError() {
        assertThat(run("generate", set.toString(), "--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).contains("json", "text");
    }

    @Test
    void checkOfASoundSetFindsNothing() {
        assertThat(run("check", set.toString())).as(out.toString()).isZero();
        assertThat(out.toString()).contains("The river: 20 facts", "  none.");
    }

    @Test
    void checkShowsAPlantedContradictionAndNoLongerWhenItIsTakenOut() throws IOException {
        run("check", set.toString());
        assertThat(out.toString()).doesNotContain("planted");
        out.getBuffer().setLength(0);
        YamlSet.rich()
                .fact("planted", "commission", "founded", "1992", "cites: brown-2005 1.1 0123456789abcdef")
                .write(set);
        run("check", set.toString());
        assertThat(out.toString())
                .contains("two values of a relation that has one", "founded-commission", "planted", "[brown-2005 1.1]");
    }

    @Test
    void checkReportsAFlawWithExitCodeOne() throws IOException {
        Files.writeString(
                set.resolve("questions.yaml"),
                "- {id: bad, topic: bodies, stem: Which of the following is not so?, type: card, answer: Yes,"
                        + " explanation: It is so in every case., cites: green-2001 1.1}\n");
        assertThat(run("check", set.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("bad: the stem asks for what is not so; ask for what is so.");
    }

    @Test
    void checkTakesSeveralSets() throws IOException {
        Path other = YamlSet.rich().write(folder.resolve("other"));
        assertThat(run("check", set.toString(), other.toString())).isZero();
        assertThat(out.toString().split("The river:", -1)).hasSize(3);
    }

    @Test
    void verifyWritesHashesAndVetoesAndThenPasses() throws IOException {
        Path documents = documents(SENTENCE + " The River Commission had a seat in Northam.");
        new YamlSet()
                .fact("seat", "commission", "seat", "marlow", "cites: green-2001 1.1")
                .seat("union", "oakley")
                .withoutFact("seat-union")
                .write(set);
        assertThat(run("verify", set.toString(), "--documents", documents.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("✗  seat", "has no hash", "vetoes.yaml is out of date");
        out.getBuffer().setLength(0);
        assertThat(run("verify", set.toString(), "--documents", documents.toString(), "--write"))
                .isZero();
        assertThat(Files.readString(set.resolve("facts.yaml"))).contains("green-2001 1.1 " + Normaliser.hash(SENTENCE));
        out.getBuffer().setLength(0);
        assertThat(run("verify", set.toString(), "--documents", documents.toString()))
                .isZero();
        assertThat(out.toString()).contains("✓  seat", "1 of 1 facts", "vetoes.yaml is up to date");
    }

    @Test
    void verifyReportsAChangedSentence() throws IOException {
        Path documents = documents(SENTENCE);
        new YamlSet()
                .fact("seat", "commission", "seat", "marlow", "cites: green-2001 1.1")
                .write(set);
        assertThat(run("verify", set.toString(), "--documents", documents.toString(), "--write"))
                .isZero();
        documents(SENTENCE.replace("has", "had"));
        out.getBuffer().setLength(0);
        assertThat(run("verify", set.toString(), "--documents", documents.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("✗  seat", "the sentence changed, look at 1.1", "0 of 1 facts", "vetoes.yaml is out of date");
    }

    @Test
    void generateGivesTheSameWithAndWithoutTheDocuments() throws IOException {
        Path documents = documents("The RC had its seat in Northam.");
        run("generate", set.toString(), "--format", "json");
        String before = out.toString();
        run("verify", set.toString(), "--documents", documents.toString(), "--write");
        out.getBuffer().setLength(0);
        run("generate", set.toString(), "--format", "json");
        String vetoed = out.toString();
        assertThat(vetoed).isNotEqualTo(before);
        Files.delete(documents.resolve("green-2001.txt"));
        out.getBuffer().setLength(0);
        run("generate", set.toString(), "--format", "json");
        assertThat(out.toString()).isEqualTo(vetoed);
    }

    private Path documents(String green) throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("green-2001.txt"), green);
        return documents;
    }

    private int run(String... arguments) {
        return Main.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static List<String> names(JsonNode node) {
        java.util.ArrayList<String> names = new java.util.ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
