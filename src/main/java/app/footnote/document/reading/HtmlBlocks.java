package app.footnote.document.reading;

import app.footnote.document.Block;
import app.footnote.document.BlockKind;
import app.footnote.document.Excerpt;
import app.footnote.document.ExcerptBuilder;
import app.footnote.document.MarkupAlignment;
import app.footnote.document.Normaliser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects the blocks of a web page; what is a menu, a banner or a notice about cookies is a block of its own kind. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "button",
            "datalist",
            "head");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LINES = Set.of("br", "hr");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "form", "dialog", "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar");
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:cookies?|consent|gdpr|nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|share|sharing|social"
                    + "|related|comments?|advert(?:isement)?|ads?|promo|newsletter|subscribe|popup|modal|skip|toolbar"
                    + "|site-?(?:header|footer)|page-?footer|footer|masthead|pagination|banner)(?:$|[\\s_-])");

    private static final Pattern MARK = Pattern.compile("[\\d,*†‡ ]{1,7}|[a-z]");
    private static final Pattern BEFORE_MARK = Pattern.compile("(?:\\p{L}{3}|[.,;:)”\"]|\\b(?:1\\d|20)\\d\\d)$");

    private final String source;
    private final Set<Element> marks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Block> blocks = new ArrayList<>();
    private ExcerptBuilder text = new ExcerptBuilder();
    private int linked;
    private int around;
    private int skipped;
    private int links;

    HtmlBlocks(String source) {
        this.source = source;
    }

    List<Block> all() {
        end(BlockKind.PARAGRAPH);
        return blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && skipped == 0) {
            add(words);
        }
        if (!(node instanceof Element element)) {
            return;
        }
        if (SKIPPED.contains(element.normalName()) || isNoteMark(element)) {
            skipped++;
        }
        if (isCell(element) && element.elementSiblingIndex() > 0 && text.length() > 0) {
            int place = start(element);
            text.add(' ', place).add('|', place).add(' ', place);
        } else if (!isCell(element) && (element.isBlock() && !inCell(element) || breaks(element))) {
            end(kind(element.parent()));
        }
        if (isAround(element)) {
            end(BlockKind.PARAGRAPH);
            around++;
        }
        if (element.normalName().equals("a")) {
            links++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("a")) {
            links--;
        }
        if (element.isBlock() && !isCell(element) && !inCell(element)) {
            end(kind(element));
        }
        if (isAround(element)) {
            end(BlockKind.PARAGRAPH);
            around--;
        }
        if (SKIPPED.contains(element.normalName()) || marks.remove(element)) {
            skipped--;
        }
    }

    /** A raised number after a word, a stop or a year is the mark of a note; after another number it is a power. */
    private boolean isNoteMark(Element element) {
        if (!element.normalName().equals("sup")
                || !MARK.matcher(element.text().strip()).matches()) {
            return false;
        }
        String before = text.tail(8);
        boolean mark =
                !element.select("a").isEmpty() || BEFORE_MARK.matcher(before).find();
        if (mark) {
            marks.add(element);
        }
        return mark;
    }

    private void add(TextNode node) {
        String words = node.getWholeText();
        if (words.isBlank() && text.length() == 0) {
            return;
        }
        Range range = node.sourceRange();
        ExcerptBuilder whole = new ExcerptBuilder();
        MarkupAlignment.add(whole, words, source, range.startPos(), range.endPos());
        Excerpt found = whole.build();
        for (int i = 0; i < found.length(); i++) {
            char c = found.text().charAt(i);
            boolean space = Normaliser.isSpace(c);
            if (!space) {
                text.add(c, found.place(i));
                linked += links > 0 ? 1 : 0;
            } else if (text.length() > 0 && text.last() != ' ') {
                text.add(' ', found.place(i));
            }
        }
    }

    /** Two line breaks part paragraphs, one is a blank. */
    private boolean breaks(Element element) {
        if (!LINES.contains(element.normalName())) {
            return false;
        }
        Node before = element.previousSibling();
        if (before instanceof TextNode blank && blank.isBlank()) {
            before = blank.previousSibling();
        }
        boolean twice = before != null && before.normalName().equals("br");
        if (!twice && text.length() > 0 && text.last() != ' ') {
            text.add(' ', start(element));
        }
        return twice;
    }

    private void end(BlockKind kind) {
        Excerpt found = text.build().strip();
        if (!found.isEmpty()) {
            boolean menu = linked * 10 > found.length() * 7 && kind != BlockKind.HEADING && found.length() < 400;
            blocks.add(new Block(around > 0 || menu ? BlockKind.CHROME : kind, found, 0));
        }
        text = new ExcerptBuilder();
        linked = 0;
    }

    private static BlockKind kind(@org.jspecify.annotations.Nullable Element element) {
        for (Element one = element; one != null && !one.normalName().equals("body"); one = one.parent()) {
            String name = one.normalName();
            if (HEADINGS.contains(name)) {
                return BlockKind.HEADING;
            }
            if (name.equals("li") || name.equals("dd") || name.equals("dt")) {
                return BlockKind.LIST_ITEM;
            }
            if (name.equals("tr")) {
                return BlockKind.TABLE_ROW;
            }
            if (name.equals("p")) {
                return one.parent() != null && one.parent().normalName().equals("li")
                        ? BlockKind.LIST_ITEM
                        : BlockKind.PARAGRAPH;
            }
        }
        return BlockKind.PARAGRAPH;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** The cells of a table of words; a page laid out by a table has whole chapters in one. */
    private static boolean inCell(Element element) {
        Element parent = element.parent();
        return parent != null && isCell(parent) && parent.text().length() < 300;
    }

    private static boolean isAround(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html") || name.equals("main") || name.equals("article")) {
            return false;
        }
        return AROUND.contains(name)
                || name.equals("header") && element.closest("article, main") == null
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none")
                || element.isBlock()
                        && NAMES.matcher(element.className() + " " + element.id())
                                .find();
    }

    private static int start(Element element) {
        return Math.max(0, element.sourceRange().startPos());
    }
}
