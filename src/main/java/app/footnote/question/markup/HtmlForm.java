package app.footnote.question.markup;

import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Writes a Markdown text as phrasing content. Nothing of the text itself becomes an element or an attribute: HTML in it is
 * shown as it is written, links lead to the web only, images are those that are kept.
 */
final class HtmlForm extends AbstractVisitor {
    private static final Map<String, String> BLOCKS = Map.of(
            "para", "<span class=\"md-para\">",
            "title", "<strong class=\"md-para\">",
            "quote", "<span class=\"md-quote\">",
            "list", "<span class=\"md-list\" role=\"list\">",
            "item", "<span class=\"md-item\" role=\"listitem\">",
            "table", "<span class=\"md-table\" role=\"table\">",
            "row", "<span class=\"md-row\" role=\"row\">",
            "cell", "<span class=\"md-cell\" role=\"cell\">",
            "head", "<span class=\"md-cell md-head\" role=\"columnheader\">");

    private final boolean links;
    private final StringBuilder html = new StringBuilder();

    /** @param links whether links are shown as such; else as their words */
    HtmlForm(boolean links) {
        this.links = links;
    }

    String html() {
        return html.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        // a text of one paragraph is as short as a plain one
        boolean alone = paragraph.getNext() == null && paragraph.getPrevious() == null;
        if (alone) {
            visitChildren(paragraph);
        } else {
            block("para", paragraph);
        }
    }

    @Override
    public void visit(Heading heading) {
        html.append(BLOCKS.get("title"));
        visitChildren(heading);
        html.append("</strong>");
    }

    @Override
    public void visit(BlockQuote quote) {
        block("quote", quote);
    }

    @Override
    public void visit(BulletList list) {
        block("list", list);
    }

    @Override
    public void visit(OrderedList list) {
        block("list", list);
    }

    @Override
    public void visit(ListItem item) {
        String mark = "•";
        if (item.getParent() instanceof OrderedList list) {
            int number = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
            for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
                number++;
            }
            mark = number + ".";
        }
        html.append(BLOCKS.get("item"))
                .append("<span class=\"md-mark\">")
                .append(mark)
                .append("</span> <span>");
        visitChildren(item);
        html.append("</span></span>");
    }

    @Override
    public void visit(ThematicBreak line) {
        html.append("<span class=\"md-rule\"></span>");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        lines(block.getLiteral());
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof TableBlock) {
            block("table", node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FormulaNode formula) {
            formula(formula);
        } else if (node instanceof TableRow) {
            block("row", node);
        } else if (node instanceof TableCell) {
            block(node.getParent().getParent() instanceof TableHead ? "head" : "cell", node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Text text) {
        html.append(Escape.html(text.getLiteral()));
    }

    @Override
    public void visit(HtmlInline inline) {
        html.append(Escape.html(inline.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        html.append("<code>").append(Escape.html(code.getLiteral())).append("</code>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        element("strong", emphasis);
    }

    @Override
    public void visit(SoftLineBreak line) {
        html.append('\n');
    }

    @Override
    public void visit(HardLineBreak line) {
        html.append("<br>");
    }

    @Override
    public void visit(Link link) {
        boolean shown = links && MarkdownText.isWeb(link.getDestination());
        if (shown) {
            html.append("<a href=\"")
                    .append(Escape.html(link.getDestination()))
                    .append("\" rel=\"noopener noreferrer nofollow ugc\">");
        }
        visitChildren(link);
        html.append(shown ? "</a>" : "");
    }

    @Override
    public void visit(Image image) {
        PlainForm words = new PlainForm();
        image.accept(words);
        String says = Escape.html(words.text());
        Optional<MediaName> kept = MediaName.ofAddress(image.getDestination());
        html.append(kept.map(name -> "<img src=\"/media/" + name.file() + "\" alt=\"" + says + "\" width=\""
                        + name.width() + "\" height=\"" + name.height() + "\" loading=\"lazy\" decoding=\"async\">")
                .orElse("<span class=\"md-missing\">" + says + "</span>"));
    }

    private void formula(FormulaNode formula) {
        try {
            html.append(Formula.mathml(formula.tex(), formula.display()));
        } catch (TexException e) {
            html.append("<code class=\"md-wrong\">")
                    .append(Escape.html(formula.source()))
                    .append("</code>");
        }
    }

    private void lines(String code) {
        html.append("<code class=\"md-lines\">")
                .append(Escape.html(code.stripTrailing()))
                .append("</code>");
    }

    private void block(String name, Node node) {
        html.append(BLOCKS.get(name));
        visitChildren(node);
        html.append("</span>");
    }

    private void element(String name, Node node) {
        html.append('<').append(name).append('>');
        visitChildren(node);
        html.append("</").append(name).append('>');
    }
}
