package app.footnote.extract;

import java.util.List;

/**
 * A sentence, or a part of one where a heading is glued to it: its tokens without brackets and quotation marks, with the
 * names and times in them.
 *
 * @param asides what stood in brackets or between dashes
 * @param quotes stretches of tokens that stood in quotation marks
 */
record Segment(
        List<Token> tokens,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Aside> asides,
        List<Quotation> quotes) {
    /**
     * What stood in brackets.
     *
     * @param before index of the token before which it stood
     */
    record Aside(int before, List<Token> tokens) {}

    /** Tokens in quotation marks, end exclusive. */
    record Quotation(int start, int end) {
        boolean holds(int token) {
            return token >= start && token < end;
        }
    }

    /** The words from one token to another as they are written. */
    String text(int start, int end) {
        return Names.text(tokens, start, end);
    }

    Token token(int i) {
        return tokens.get(i);
    }
}
