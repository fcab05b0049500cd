package app.footnote.document.reading;

import app.footnote.document.ReadDocument;

/** A file that was read. */
public record ReadFile(Format format, ReadDocument document, Proposal proposal) {}
