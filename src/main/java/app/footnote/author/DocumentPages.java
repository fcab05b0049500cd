package app.footnote.author;

import app.footnote.document.Mark;
import app.footnote.document.Paragraph;
import app.footnote.document.ReadDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a document's text into parts that a page shows at once. */
final class DocumentPages {
    static final int AT_ONCE = 200;

    private DocumentPages() {}

    static DocumentView.Text text(ReadDocument document, int wanted) {
        List<Paragraph> all = document.text().paragraphs();
        int from = wanted < 1 || wanted > all.size() ? 1 : (wanted - 1) / AT_ONCE * AT_ONCE + 1;
        int end = Math.min(all.size(), from - 1 + AT_ONCE);
        List<DocumentView.Shown> shown = new ArrayList<>();
        int page = 0;
        for (Paragraph paragraph : all.subList(from - 1, end)) {
            Mark mark = document.mark(paragraph.number());
            shown.add(new DocumentView.Shown(
                    paragraph, mark, why(mark), language(mark), paragraph.page() > 0 && paragraph.page() != page));
            page = paragraph.page();
        }
        return new DocumentView.Text(
                shown,
                from,
                from > 1 ? from - AT_ONCE : 0,
                end < all.size() ? end + 1 : 0,
                document.mined().count(),
                document.text().sentences().count());
    }

    private static String why(Mark mark) {
        if (!mark.isBody()) {
            return mark.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (!mark.isMined()) {
            return "language";
        }
        return mark.references() > 0 ? "list" : "";
    }

    private static String language(Mark mark) {
        return mark.language().isEmpty() || mark.language().equals(Mark.MINED)
                ? ""
                : Locale.forLanguageTag(mark.language()).getDisplayLanguage(Locale.ENGLISH);
    }
}
