package app.footnote.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides a document's text into numbered paragraphs and sentences. There is one division for everything: citations,
 * footnotes and extraction rest on it.
 */
public final class Division {
    /** Changes whenever the same text would be divided otherwise; citations made under another version are re-made. */
    public static final int VERSION = 1;

    private static final int LONG_PARAGRAPH = 200;

    private Division() {}

    /** Divides plain text or Markdown; which of the two it is shows in the text itself. */
    public static DividedText of(String text) {
        return divide(blocks(text));
    }

    /** The blocks of plain text or Markdown. */
    public static List<Block> blocks(String text) {
        return MarkdownReader.isMarkdown(text) ? MarkdownReader.read(text) : PlainTextReader.read(text);
    }

    static DividedText divide(List<Block> blocks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : joined(blocks)) {
            int number = paragraphs.size() + 1;
            List<Sentence> sentences = new ArrayList<>();
            for (Range sentence : SentenceSplitter.split(block.text())) {
                sentences.add(Sentence.of(number, sentences.size() + 1, sentence.start(), sentence.of(block.text())));
            }
            if (!sentences.isEmpty()) {
                paragraphs.add(
                        new Paragraph(number, block.kind(), block.page(), block.excerpt(), List.copyOf(sentences)));
            }
        }
        return new DividedText(paragraphs);
    }

    /**
     * A sentence cut by a page break leaves a paragraph without a full stop; the next block goes on with it, whatever
     * running heads and page numbers stand between.
     */
    private static List<Block> joined(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        Block open = null;
        ExcerptBuilder whole = new ExcerptBuilder();
        List<Block> between = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.CHROME) {
                between.add(block);
                continue;
            }
            if (open != null && isCut(open, whole, block)) {
                whole.join(block.excerpt());
                continue;
            }
            close(result, open, whole);
            result.addAll(between);
            between.clear();
            open = block;
            whole = new ExcerptBuilder().add(block.excerpt());
        }
        close(result, open, whole);
        result.addAll(between);
        return result;
    }

    private static void close(List<Block> result, @Nullable Block open, ExcerptBuilder whole) {
        if (open != null) {
            result.add(new Block(open.kind(), whole.build(), open.page()));
        }
    }

    private static boolean isCut(Block before, ExcerptBuilder text, Block after) {
        if (before.kind() != BlockKind.PARAGRAPH || after.kind() != BlockKind.PARAGRAPH) {
            return false;
        }
        char end = text.last();
        boolean open = Character.isLetterOrDigit(end) || end == ',' || end == '-';
        boolean goesOn = Character.isLowerCase(after.text().charAt(0));
        return open && (goesOn || (text.length() > LONG_PARAGRAPH && Character.isLowerCase(end)));
    }
}
