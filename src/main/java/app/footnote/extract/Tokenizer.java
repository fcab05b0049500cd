package app.footnote.extract;

import app.footnote.document.Normaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a sentence into the tokens that the Penn tag set speaks of: “Rome's” is two, “Co-operation” one. */
final class Tokenizer {
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "(?:\\p{Lu}\\.){2,}", // U.S.
            "(?:St|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Sen|Gov|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Inc|Ltd|Co|Corp|vs|etc|Jr|Sr|i\\.e|e\\.g)\\.(?=[\\s,)])",
            "\\b\\p{Lu}\\.(?= ?\\p{Lu})", // an initial
            "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?",
            "\\d+(?:\\.\\d+)?(?:st|nd|rd|th|s)?(?![\\p{L}])",
            "\\d+(?:\\.\\d+)?",
            "'s\\b|n't\\b",
            "[\\p{L}\\p{M}\\p{N}]+?(?=n't\\b)",
            "[\\p{L}\\p{M}\\p{N}]+(?:[-.&/][\\p{L}\\p{M}\\p{N}]+|'(?!s\\b|t\\b)[\\p{L}\\p{M}]+)*",
            "\\.{3}|--|[^\\s]"));

    private Tokenizer() {}

    /** The tokens, not tagged yet. */
    static List<Token> of(String sentence) {
        String plain = Normaliser.characters(sentence);
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(plain);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.start(), matcher.end(), "", "O"));
        }
        return tokens;
    }
}
