package app.footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown into blocks of plain text: marks, links and escapes are gone, what they marked stays. */
final class MarkdownReader {
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]+]\\([^)\\s]*\\)");
    private static final Pattern TAG = Pattern.compile("(?s)<!--.*?-->|<[^>]*>");

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownReader() {}

    static boolean isMarkdown(String text) {
        return HEADING.matcher(text).find() || LINK.matcher(text).find();
    }

    static List<Block> read(String text) {
        BlockVisitor visitor = new BlockVisitor(text);
        PARSER.parse(text).accept(visitor);
        return visitor.blocks;
    }

    private static final class BlockVisitor extends AbstractVisitor {
        private final String source;
        private final List<Block> blocks = new ArrayList<>();

        BlockVisitor(String source) {
            this.source = source;
        }

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
            add(BlockKind.PARAGRAPH, aligned(code.getLiteral(), code));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(BlockKind.PARAGRAPH, aligned(code.getLiteral(), code));
        }

        @Override
        public void visit(HtmlBlock html) {
            Excerpt literal = aligned(html.getLiteral(), html);
            ExcerptBuilder text = new ExcerptBuilder();
            Matcher tag = TAG.matcher(literal.text());
            int from = 0;
            while (tag.find()) {
                text.add(literal, from, tag.start()).add(' ', literal.place(tag.start()));
                from = tag.end();
            }
            add(BlockKind.PARAGRAPH, text.add(literal, from, literal.length()).build());
        }

        private void add(BlockKind kind, Excerpt text) {
            Excerpt plain = text.strip();
            if (!plain.isEmpty()) {
                blocks.add(new Block(kind, plain, 0));
            }
        }

        private Excerpt aligned(String literal, Node node) {
            ExcerptBuilder text = new ExcerptBuilder();
            align(text, literal, node);
            return text.build();
        }

        private void align(ExcerptBuilder text, String literal, Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            int first = node instanceof FencedCodeBlock && spans.size() > 1 ? 1 : 0;
            int start = spans.isEmpty() ? 0 : spans.get(first).getInputIndex();
            SourceSpan last = spans.isEmpty() ? SourceSpan.of(0, 0, 0, 0) : spans.get(spans.size() - 1);
            MarkupAlignment.add(text, literal, source, start, last.getInputIndex() + last.getLength());
        }

        private Excerpt inlineText(Node block) {
            ExcerptBuilder text = new ExcerptBuilder();
            block.accept(new AbstractVisitor() {
                @Override
                public void visit(Text node) {
                    align(text, node.getLiteral(), node);
                }

                @Override
                public void visit(Code node) {
                    align(text, node.getLiteral(), node);
                }

                @Override
                public void visit(SoftLineBreak node) {
                    text.blank();
                }

                @Override
                public void visit(HardLineBreak node) {
                    text.blank();
                }
            });
            return text.build();
        }
    }
}
