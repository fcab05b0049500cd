package app.footnote.study;

import app.footnote.question.Footnote;
import java.util.List;

/**
 * The footnotes of one set on a page over several.
 *
 * @param title of the set
 * @param address of the set
 */
public record SetNotes(String title, String address, List<Footnote> notes) {}
