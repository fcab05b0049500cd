package app.footnote.question.markup;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas between dollars, by the rule of pandoc: no blank stands inside of the dollars, and no digit behind the closing
 * one, so that “$5 or $6” is money.
 */
final class DollarParser implements InlineContentParser, InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        if (dollars > 2 || dollars == 1 && Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        Position from = scanner.position();
        while (scanner.hasNext()) {
            Position closing = scanner.position();
            boolean tight = !Character.isWhitespace(scanner.peekPreviousCodePoint());
            if (scanner.next("$$".substring(0, dollars))) {
                boolean closes = dollars == 2 || tight && !Character.isDigit(scanner.peek());
                String tex = scanner.getSource(from, closing).getContent();
                return closes && !tex.isBlank()
                        ? ParsedInline.of(new FormulaNode(tex, dollars == 2), scanner.position())
                        : ParsedInline.none();
            } else {
                // what stands behind a backslash closes nothing
                boolean escapes = scanner.peek() == '\\';
                scanner.next();
                if (escapes && scanner.hasNext()) {
                    scanner.next();
                }
            }
        }
        return ParsedInline.none();
    }
}
