package app.footnote.question.markup;

/** Brackets and bars that grow with what they enclose. */
final class TexFence {
    private TexFence() {}

    /** The sign behind {@code \left} or {@code \right}; empty for a point. */
    static String sign(String token) {
        TexSymbol symbol = token.startsWith("\\") ? TexSymbol.ALL.get(token.substring(1)) : null;
        if (token.equals(".")) {
            return "";
        }
        if (symbol != null && symbol.kind() == TexSymbol.Kind.FENCE) {
            return symbol.text();
        }
        if (token.matches("[()\\[\\]|/<>]")) {
            return token.replace('<', '⟨').replace('>', '⟩');
        }
        throw new TexException("\\left and \\right need a bracket, a bar or a point behind them");
    }

    /** Around something already written. */
    static String around(String open, String inside, String close) {
        return "<mrow>" + mark(open, "prefix") + inside + mark(close, "postfix") + "</mrow>";
    }

    private static String mark(String sign, String form) {
        return sign.isEmpty()
                ? ""
                : "<mo fence=\"true\" stretchy=\"true\" form=\"" + form + "\">" + Escape.html(sign) + "</mo>";
    }
}
