package app.footnote.document;

/** A stretch of text between breaks, before it is divided into sentences. */
record Block(BlockKind kind, String text) {}
