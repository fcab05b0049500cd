package app.footnote.document;

import java.util.List;

/** A numbered paragraph (a heading and a list item are paragraphs too) with its sentences. */
public record Paragraph(int number, BlockKind kind, List<Sentence> sentences) {}
