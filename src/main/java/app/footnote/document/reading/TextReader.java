package app.footnote.document.reading;

import app.footnote.document.Division;
import java.io.IOException;
import java.util.Optional;

/** Plain text and Markdown, in whatever encoding. */
final class TextReader {
    private TextReader() {}

    static Found read(Source source) throws IOException, Unreadable {
        String text = Encodings.decode(source.bytes(), Optional.empty()).replace('\0', ' ');
        if (text.length() > source.limits().characters()) {
            throw new Unreadable(Unreadable.Reason.HUGE);
        }
        return new Found(text, 0, Division.blocks(text), Proposal.NONE);
    }
}
