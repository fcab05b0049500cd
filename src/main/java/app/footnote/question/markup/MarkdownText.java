package app.footnote.question.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads Markdown and gives it in each of its forms. */
final class MarkdownText {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customInlineContentParserFactory(new DollarParser())
            .maxOpenBlockParsers(30)
            .build();

    private MarkdownText() {}

    static String html(String markdown, boolean links) {
        HtmlForm form = new HtmlForm(links);
        PARSER.parse(markdown).accept(form);
        return form.html();
    }

    static String plain(String markdown) {
        PlainForm form = new PlainForm();
        PARSER.parse(markdown).accept(form);
        return form.text();
    }

    static boolean isRich(String markdown) {
        boolean[] rich = new boolean[1];
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                rich[0] = true;
            }

            @Override
            public void visit(CustomNode node) {
                rich[0] |= node instanceof FormulaNode;
                visitChildren(node);
            }
        });
        return rich[0];
    }

    static List<String> images(String markdown) {
        List<String> images = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                images.add(image.getDestination());
                visitChildren(image);
            }
        });
        return images;
    }

    static List<MarkupProblem> problems(String markdown) {
        Problems problems = new Problems();
        PARSER.parse(markdown).accept(problems);
        return List.copyOf(problems.found);
    }

    /** Whether a link leads to a page of the web. */
    static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }

    private static final class Problems extends AbstractVisitor {
        private final List<MarkupProblem> found = new ArrayList<>();

        @Override
        public void visit(Image image) {
            addIf(plain(image).isEmpty(), MarkupProblem.Kind.IMAGE_WITHOUT_TEXT, image.getDestination());
            addIf(
                    MediaName.ofAddress(image.getDestination()).isEmpty(),
                    MarkupProblem.Kind.UNKNOWN_IMAGE,
                    image.getDestination());
            visitChildren(image);
        }

        @Override
        public void visit(Link link) {
            addIf(!isWeb(link.getDestination()), MarkupProblem.Kind.UNSAFE_LINK, link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(HtmlInline html) {
            addIf(true, MarkupProblem.Kind.HTML, html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            addIf(true, MarkupProblem.Kind.HTML, html.getLiteral());
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FormulaNode formula) {
                try {
                    Formula.mathml(formula.tex(), formula.display());
                } catch (TexException e) {
                    addIf(true, MarkupProblem.Kind.BROKEN_FORMULA, formula.source() + ": " + e.getMessage());
                }
            }
            visitChildren(node);
        }

        private void addIf(boolean wrong, MarkupProblem.Kind kind, String detail) {
            if (wrong) {
                found.add(new MarkupProblem(kind, detail));
            }
        }
    }

    private static String plain(Node node) {
        PlainForm form = new PlainForm();
        node.accept(form);
        return form.text();
    }
}
