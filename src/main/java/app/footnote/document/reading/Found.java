package app.footnote.document.reading;

import app.footnote.document.Block;
import java.util.List;

/** What the reader of a format found, before it is divided. */
record Found(String original, int pages, List<Block> blocks, Proposal proposal) {}
