package app.footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.QuestionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that a page asks for is there, and none is there for nothing. */
class MessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9-]+)*\\.?)\"");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:Refusal\\s*\\.(?:notFound|badRequest|forbidden|tooLarge|wrongKind|unknownViewer)|\\bcheck)"
                    + "\\(\\s*\"([a-z-]+)\"");
    private static final Pattern SHOWN = Pattern.compile("show\\(\\s*context,[^\"]*\\d{3},\\s*\"([a-z-]+)\"");

    @Test
    void everyMessageIsUsed() throws IOException {
        Set<String> used = literals();
        Set<String> reasons = refusals();

        assertThat(keys()).filteredOn(key -> !isUsed(key, used, reasons)).isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        Set<String> keys = keys();
        Pattern asked =
                Pattern.compile("(?:text|texts\\(\\)\\.of|texts\\.of)\\(\\s*\"([a-z0-9-]+\\.[a-z0-9.-]+)\"[,)]");
        Set<String> missing = sources().stream()
                .flatMap(source -> asked.matcher(source).results())
                .map(match -> match.group(1))
                .filter(key -> !keys.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyRefusalHasATitleAndAText() throws IOException {
        Set<String> keys = keys();

        assertThat(refusals())
                .isNotEmpty()
                .allSatisfy(reason ->
                        assertThat(keys).contains("refusal." + reason + ".title", "refusal." + reason + ".text"));
    }

    @Test
    void everyQuestionTypeHasAName() throws IOException {
        Set<String> keys = keys();

        assertThat(QuestionType.values()).allMatch(type -> keys.contains("type." + type.code()));
    }

    @Test
    void everyMessageCanBeFilledIn() throws IOException {
        assertThat(properties().values()).allSatisfy(text -> {
            assertThat(text.toString()).doesNotContain("'");
            assertThat(new MessageFormat(text.toString())).isNotNull();
        });
    }

    /** A key is used where it stands in a source, or where a source makes it from its beginning and its end. */
    private static boolean isUsed(String key, Set<String> used, Set<String> reasons) {
        if (used.contains(key)) {
            return true;
        }
        if (key.startsWith("refusal.")) {
            return reasons.contains(key.replaceFirst("refusal\\.(.*)\\.(title|text)", "$1"));
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (used.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> refusals() throws IOException {
        Set<String> reasons = new TreeSet<>();
        for (String source : sources()) {
            Stream.of(REFUSAL, SHOWN)
                    .flatMap(pattern -> pattern.matcher(source).results())
                    .map(match -> match.group(1))
                    .forEach(reasons::add);
            if (source.contains("generateResponse(")) {
                reasons.addAll(List.of("request", "fault"));
            }
        }
        return reasons;
    }

    private static Set<String> literals() throws IOException {
        return sources().stream()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys() throws IOException {
        return properties().stringPropertyNames();
    }

    private static Properties properties() throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> jte = Files.walk(Path.of("src/main/jte"))) {
            return Stream.concat(java, jte)
                    .filter(path -> path.toString().matches(".*\\.(java|jte)"))
                    .map(MessagesTest::read)
                    .toList();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
