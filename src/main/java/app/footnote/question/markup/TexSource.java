package app.footnote.question.markup;

/** The text of a formula, read from left to right. */
final class TexSource {
    private final String text;
    private int at;

    TexSource(String text) {
        this.text = text;
    }

    /** Whether nothing but blanks is left. */
    boolean isOver() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at >= text.length();
    }

    /** The next token that is no blank: a command with its backslash, or a single character; "" at the end. */
    String peek() {
        int before = at;
        String token = next();
        at = before;
        return token;
    }

    /** The same, and goes on behind it. */
    String next() {
        if (isOver()) {
            return "";
        }
        int from = at;
        at += Character.charCount(text.codePointAt(at));
        if (text.charAt(from) == '\\' && at < text.length()) {
            boolean word = isLetter(text.charAt(at));
            at += Character.charCount(text.codePointAt(at));
            while (word && at < text.length() && isLetter(text.charAt(at))) {
                at++;
            }
        }
        return text.substring(from, at);
    }

    /** Goes on behind the token where it is the next one. */
    boolean skip(String token) {
        boolean there = peek().equals(token);
        if (there) {
            next();
        }
        return there;
    }

    /** The rest of a number whose first digit was read. */
    String digits() {
        int from = at;
        while (at < text.length() && (isDigit(at) || isPoint(at) && isDigit(at + 1))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Letters that follow without a blank between them. */
    String letters() {
        int from = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** What stands between braces, as it is written. */
    String group(String command) {
        if (!skip("{")) {
            throw new TexException(command + " needs braces behind it");
        }
        int from = at;
        for (int open = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open == 0) {
                return text.substring(from, at++);
            }
            at += c == '\\' ? 1 : 0;
        }
        throw new TexException("a brace { is not closed");
    }

    private boolean isDigit(int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    private boolean isPoint(int place) {
        return text.charAt(place) == '.' || text.charAt(place) == ',';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
