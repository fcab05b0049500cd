package app.footnote.document;

import java.util.ArrayList;
import java.util.List;

/** Reads plain text: blank lines part paragraphs, and so does every line end unless the lines are wrapped by hand. */
final class PlainTextReader {
    private static final int SHORTEST_WRAPPED_LINE = 50;
    private static final int LONGEST_WRAPPED_LINE = 100;
    private static final int LONGEST_HEADING = 120;

    private PlainTextReader() {}

    static List<Block> read(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            String plain = Normaliser.strip(line);
            if (plain.isEmpty()) {
                addLines(blocks, lines);
                lines.clear();
            } else {
                lines.add(plain);
            }
        }
        addLines(blocks, lines);
        return blocks;
    }

    private static void addLines(List<Block> blocks, List<String> lines) {
        if (isWrapped(lines)) {
            blocks.add(new Block(BlockKind.PARAGRAPH, String.join(" ", lines)));
        } else {
            lines.forEach(line -> blocks.add(new Block(kind(line), line)));
        }
    }

    private static boolean isWrapped(List<String> lines) {
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
