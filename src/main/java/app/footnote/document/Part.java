package app.footnote.document;

/** What a paragraph is there for in its document. Only {@link #BODY} is mined for facts; nothing is dropped. */
public enum Part {
    BODY,
    /** A list of works, or an entry of one. */
    REFERENCES,
    /** Who the author is. */
    BIOGRAPHY,
    /** Copyright, licence, how to cite, identifiers, cookies, privacy. */
    NOTICE,
    /** Menus, running heads, page numbers, buttons. */
    CHROME,
    /** A table of contents. */
    CONTENTS,
    /** Somebody took it out by hand. */
    LEFT_OUT
}
