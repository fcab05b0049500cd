package app.footnote.question.yaml;

import app.footnote.document.DividedText;
import app.footnote.document.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Adds the hash to citations that an author wrote as {@code document paragraph.sentence} only. */
public final class CitationWriter {
    /** The files of a set that hold citations. */
    public static final List<String> FILES = List.of("facts.yaml", "questions.yaml");

    private CitationWriter() {}

    /** The same file with hashes filled in; nothing else changes, neither order nor comments. */
    public static String withHashes(String yaml, Map<String, DividedText> texts) {
        String result = yaml;
        for (Map.Entry<String, DividedText> text : texts.entrySet()) {
            Pattern place =
                    Pattern.compile("\\b" + Pattern.quote(text.getKey()) + " (\\d+)\\.(\\d+)(?!\\s+[0-9a-f]{16}|\\d)");
            result = place.matcher(result).replaceAll(match -> completed(match, text.getValue()));
        }
        return result;
    }

    private static String completed(MatchResult match, DividedText text) {
        Optional<Sentence> sentence = text.at(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        return match.group() + sentence.map(found -> " " + found.hash()).orElse("");
    }
}
