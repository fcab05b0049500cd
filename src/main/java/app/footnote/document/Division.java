package app.footnote.document;

import java.util.ArrayList;
import java.util.List;

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
        List<Block> blocks = MarkdownReader.isMarkdown(text) ? MarkdownReader.read(text) : PlainTextReader.read(text);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : joined(blocks)) {
            int number = paragraphs.size() + 1;
            List<Sentence> sentences = new ArrayList<>();
            for (String sentence : SentenceSplitter.split(block.text())) {
                sentences.add(Sentence.of(number, sentences.size() + 1, sentence));
            }
            if (!sentences.isEmpty()) {
                paragraphs.add(new Paragraph(number, block.kind(), List.copyOf(sentences)));
            }
        }
        return new DividedText(paragraphs);
    }

    /** A sentence cut by a page break leaves a paragraph without a full stop; the next block goes on with it. */
    private static List<Block> joined(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            Block last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && isCut(last, block)) {
                result.set(result.size() - 1, new Block(last.kind(), last.text() + " " + block.text()));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static boolean isCut(Block before, Block after) {
        if (before.kind() != BlockKind.PARAGRAPH || after.kind() != BlockKind.PARAGRAPH) {
            return false;
        }
        char end = before.text().charAt(before.text().length() - 1);
        boolean open = Character.isLetterOrDigit(end) || end == ',' || end == '-';
        boolean goesOn = Character.isLowerCase(after.text().charAt(0));
        return open && (goesOn || (before.text().length() > LONG_PARAGRAPH && Character.isLowerCase(end)));
    }
}
