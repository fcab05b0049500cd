package app.footnote.document;

/** What a block of a document is by its form. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /** A row of a table, its cells parted by {@code " | "}. */
    TABLE_ROW,
    FOOTNOTE,
    /** What stands around the text: running heads, page numbers, menus. */
    CHROME
}
