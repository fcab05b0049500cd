package app.footnote.document;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document that was read: its text, how it is divided, and which of its paragraphs are body text.
 *
 * @param original the text to which all offsets refer: the file's own, or what was taken out of a PDF or DOCX file
 * @param pages how many there are; 0 where the format has none
 * @param text the original divided into paragraphs and sentences
 * @param marks one for each paragraph, in their order
 */
public record ReadDocument(String original, int pages, DividedText text, List<Mark> marks) {
    public ReadDocument {
        marks = List.copyOf(marks);
    }

    /** Reads a plain text or Markdown, which shows in the text itself. */
    public static ReadDocument of(String text) {
        return of(text, 0, Division.blocks(text));
    }

    /** What a reader found in a file. */
    public static ReadDocument of(String original, int pages, List<Block> blocks) {
        DividedText text = Division.divide(blocks);
        return new ReadDocument(original, pages, text, Marking.of(text));
    }

    /** As it was read before; what was made out about it stays as long as it is divided as then. */
    public static ReadDocument again(String original, int pages, List<Block> blocks, List<Mark> marks) {
        DividedText text = Division.divide(blocks);
        boolean same = text.paragraphs().size() == marks.size();
        return new ReadDocument(original, pages, text, same ? marks : Marking.of(text));
    }

    public Mark mark(int paragraph) {
        return marks.get(paragraph - 1);
    }

    /** Whether facts are looked for in a sentence. */
    public boolean isMined(Sentence sentence) {
        return mark(sentence.paragraph()).isMined(sentence);
    }

    /** The sentences that facts are looked for in. */
    public Stream<Sentence> mined() {
        return text.sentences().filter(this::isMined);
    }

    /** With what somebody decided by hand: paragraph numbers, and what they are. */
    public ReadDocument with(Map<Integer, Part> decided) {
        List<Mark> changed = IntStream.rangeClosed(1, marks.size())
                .mapToObj(number -> {
                    Part part = decided.get(number);
                    return part == null ? mark(number) : mark(number).with(part);
                })
                .toList();
        return new ReadDocument(original, pages, text, changed);
    }
}
