package app.footnote.question.markup;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a Markdown text, on one line. */
final class PlainForm extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    String text() {
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        apart(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        apart(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        apart(html.getLiteral());
    }

    @Override
    public void visit(Image image) {
        apart(image);
    }

    @Override
    public void visit(SoftLineBreak line) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        words.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
        apart(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        apart(heading);
    }

    @Override
    public void visit(BlockQuote quote) {
        apart(quote);
    }

    @Override
    public void visit(ListItem item) {
        apart(item);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FormulaNode formula) {
            words.append(formula.tex());
        } else if (node instanceof TableCell) {
            apart(node);
        } else {
            visitChildren(node);
        }
    }

    private void apart(Node node) {
        words.append(' ');
        visitChildren(node);
        words.append(' ');
    }

    private void apart(String text) {
        words.append(' ').append(text).append(' ');
    }
}
