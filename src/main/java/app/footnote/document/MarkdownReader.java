package app.footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown into blocks of plain text: marks, links and escapes are gone, what they marked stays. */
final class MarkdownReader {
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]+]\\([^)\\s]*\\)");
    private static final Pattern TAG = Pattern.compile("(?s)<!--.*?-->|<[^>]*>");

    private MarkdownReader() {}

    static boolean isMarkdown(String text) {
        return HEADING.matcher(text).find() || LINK.matcher(text).find();
    }

    static List<Block> read(String text) {
        BlockVisitor visitor = new BlockVisitor();
        Parser.builder().build().parse(text).accept(visitor);
        return visitor.blocks;
    }

    private static final class BlockVisitor extends AbstractVisitor {
        private final List<Block> blocks = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            add(BlockKind.HEADING, inlineText(heading));
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            boolean inList = paragraph.getParent() instanceof ListItem;
            add(inList ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, inlineText(paragraph));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(BlockKind.PARAGRAPH, code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(BlockKind.PARAGRAPH, code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            add(BlockKind.PARAGRAPH, TAG.matcher(html.getLiteral()).replaceAll(" "));
        }

        private void add(BlockKind kind, String text) {
            String plain = Normaliser.strip(text);
            if (!plain.isEmpty()) {
                blocks.add(new Block(kind, plain));
            }
        }

        private static String inlineText(Node block) {
            StringBuilder text = new StringBuilder();
            block.accept(new AbstractVisitor() {
                @Override
                public void visit(Text node) {
                    text.append(node.getLiteral());
                }

                @Override
                public void visit(Code node) {
                    text.append(node.getLiteral());
                }

                @Override
                public void visit(SoftLineBreak node) {
                    text.append(' ');
                }

                @Override
                public void visit(HardLineBreak node) {
                    text.append(' ');
                }
            });
            return text.toString();
        }
    }
}
