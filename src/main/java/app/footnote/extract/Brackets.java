package app.footnote.extract;

import app.footnote.extract.Segment.Aside;
import app.footnote.extract.Segment.Quotation;
import java.util.ArrayList;
import java.util.List;

/** Takes asides and quotation marks out of a sentence, so that what stands around them reads on. */
final class Brackets {
    private static final int LONGEST_ASIDE = 60;

    final List<Token> tokens = new ArrayList<>();
    final List<Aside> asides = new ArrayList<>();
    final List<Quotation> quotes = new ArrayList<>();

    private final String sentence;
    private final List<Token> all;

    private Brackets(String sentence, List<Token> all) {
        this.sentence = sentence;
        this.all = all;
    }

    static Brackets of(String sentence, List<Token> all) {
        Brackets brackets = new Brackets(sentence, all);
        brackets.run();
        return brackets;
    }

    private void run() {
        int quote = -1;
        int i = 0;
        while (i < all.size()) {
            Token token = all.get(i);
            int close = close(i);
            if (close > i) {
                asides.add(new Aside(tokens.size(), List.copyOf(all.subList(i + 1, close))));
                i = close + 1;
                continue;
            }
            if (token.is("\"") || isApostropheQuote(i)) {
                if (quote < 0) {
                    quote = tokens.size();
                } else {
                    if (tokens.size() > quote) {
                        quotes.add(new Quotation(quote, tokens.size()));
                    }
                    quote = -1;
                }
            } else {
                tokens.add(token);
            }
            i++;
        }
        if (quote >= 0) {
            quotes.add(new Quotation(quote, tokens.size()));
        }
    }

    private boolean isApostropheQuote(int i) {
        return all.get(i).is("'")
                && !(i > 0
                        && all.get(i - 1).text().endsWith("s")
                        && all.get(i - 1).end() == all.get(i).start());
    }

    /** The index of the bracket or dash that ends the aside beginning here, or the index itself. */
    private int close(int i) {
        String open = all.get(i).text();
        String closing = open.equals("(") ? ")" : open.equals("[") ? "]" : isDash(i) ? open : "";
        if (closing.isEmpty()) {
            return i;
        }
        int depth = 0;
        for (int k = i + 1; k < Math.min(all.size(), i + LONGEST_ASIDE); k++) {
            if (isDash(i) ? isDash(k) : all.get(k).is(closing) && depth == 0) {
                return k;
            }
            depth += !isDash(i) && all.get(k).is(open)
                    ? 1
                    : !isDash(i) && all.get(k).is(closing) ? -1 : 0;
        }
        return i;
    }

    /** A dash between words, not between numbers. */
    private boolean isDash(int i) {
        Token token = all.get(i);
        if (!token.is("-") || i == 0 || i + 1 == all.size()) {
            return false;
        }
        boolean blanks = token.start() > all.get(i - 1).end() && all.get(i + 1).start() > token.end();
        boolean numbers = Character.isDigit(all.get(i - 1).text().charAt(0))
                && Character.isDigit(all.get(i + 1).text().charAt(0));
        return !numbers && (blanks || sentence.charAt(token.start()) == '\u2014');
    }
}
