package app.footnote.document.upload;

import java.util.List;

/** Whom somebody belongs to, as it matters for what they may read. */
public interface Readers {
    /** The classes that somebody is in or teaches. */
    List<Long> classes(long person);

    /** Whether somebody is an author of a set that is made from the document. */
    boolean isAuthor(long person, long document);
}
