package app.footnote.document.reading;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;

/** The text of a Word paragraph as a reader sees it: without what is hidden or struck by a reviewer, and note marks. */
final class DocxText {
    private DocxText() {}

    static String of(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run) {
                if (!run.isVanish()) {
                    text.append(run.text());
                }
            } else if (element instanceof XWPFSDT control) {
                text.append(control.getContent().getText());
            }
        }
        return text.toString()
                .replaceAll("\\[(?:footnote|endnote)Ref:\\d+]", "")
                .replace('\n', ' ')
                .replace('\t', ' ');
    }
}
