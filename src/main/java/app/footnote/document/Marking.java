package app.footnote.document;

import java.util.List;

/** Tells the body of a document from what stands around it. */
final class Marking {
    private Marking() {}

    static List<Mark> of(DividedText text) {
        return text.paragraphs().stream()
                .map(paragraph -> new Mark(paragraph.kind() == BlockKind.CHROME ? Part.CHROME : Part.BODY, Mark.MINED))
                .toList();
    }
}
