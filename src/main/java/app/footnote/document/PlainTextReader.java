package app.footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text: blank lines part paragraphs, and so does every line end unless the lines are wrapped by hand. */
final class PlainTextReader {
    private static final int SHORTEST_WRAPPED_LINE = 50;
    private static final int LONGEST_WRAPPED_LINE = 100;
    private static final int LONGEST_HEADING = 120;
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private PlainTextReader() {}

    static List<Block> read(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Excerpt> lines = new ArrayList<>();
        Matcher end = LINE_END.matcher(text);
        int start = 0;
        while (start <= text.length()) {
            boolean found = end.find();
            Range line = Normaliser.inner(text, start, found ? end.start() : text.length());
            if (line.length() == 0) {
                addLines(blocks, lines);
                lines.clear();
            } else {
                lines.add(Excerpt.of(text, line.start(), line.end()));
            }
            start = found ? end.end() : text.length() + 1;
        }
        addLines(blocks, lines);
        return blocks;
    }

    private static void addLines(List<Block> blocks, List<Excerpt> lines) {
        if (isWrapped(lines)) {
            ExcerptBuilder joined = new ExcerptBuilder();
            lines.forEach(joined::join);
            blocks.add(new Block(BlockKind.PARAGRAPH, joined.build(), 0));
        } else {
            lines.forEach(line -> blocks.add(new Block(kind(line.text()), line, 0)));
        }
    }

    private static boolean isWrapped(List<Excerpt> lines) {
        return lines.size() > 1
                && lines.subList(0, lines.size() - 1).stream()
                        .allMatch(line ->
                                line.length() >= SHORTEST_WRAPPED_LINE && line.length() <= LONGEST_WRAPPED_LINE);
    }

    private static BlockKind kind(String line) {
        char end = line.charAt(line.length() - 1);
        boolean heading = line.length() <= LONGEST_HEADING && ".!?:,;。".indexOf(end) < 0;
        return heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }
}
