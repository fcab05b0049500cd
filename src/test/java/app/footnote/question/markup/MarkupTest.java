package app.footnote.question.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    private static final long SEED = 27_182;
    private static final String IMAGE = "media/0123456789abcdef0123456789abcdef-640x480.png";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            It is *so* **big**.      | It is <em>so</em> <strong>big</strong>.
            Use `a < b`.             | Use <code>a &lt; b</code>.
            It costs $5 or $6.       | It costs $5 or $6.
            It costs $5 and $x$.     | It costs $5 and <math><mi>x</mi></math>.
            \\$x\\$ is money         | $x$ is money
            `$x$` is code            | <code>$x$</code> is code
            $a_1 * b_2 * c$          | <math><msub><mi>a</mi><mn>1</mn></msub><mo>∗</mo><msub><mi>b</mi><mn>2</mn></msub><mo>∗</mo><mi>c</mi></math>
            $ x$ and $x $            | $ x$ and $x $
            $\\foo$                  | <code class="md-wrong">$\\foo$</code>
            <b>x</b>                 | &lt;b&gt;x&lt;/b&gt;
            [a](https://a.example)   | <a href="https://a.example" rel="noopener noreferrer nofollow ugc">a</a>
            [a](javascript:alert(1)) | a
            [a](/teach)              | a
            ![A map](http://a.example/x.png) | <span class="md-missing">A map</span>
            The _____ sits.          | The <span class="blank"><span class="unseen">blank</span></span> sits.
            """)
    void isShownAs(String markdown, String html) {
        assertThat(new Markup(markdown.replace("\\\\", "\\"), true).html("blank"))
                .isEqualTo(html.replace("\\\\", "\\"));
    }

    @Test
    void blocksAreSpansSoThatTheyMayStandInHeadingsAndLabels() {
        String html = new Markup(
                        "One\n\n- two\n- three\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nx < y\n```\n\n# Four", true)
                .html("");
        assertThat(html)
                .contains(
                        "<span class=\"md-para\">One</span>",
                        "role=\"listitem\"><span class=\"md-mark\">•</span> <span>two</span></span>",
                        "<span class=\"md-cell md-head\" role=\"columnheader\">a</span>",
                        "<span class=\"md-cell\" role=\"cell\">1</span>",
                        "<code class=\"md-lines\">x &lt; y</code>",
                        "<strong class=\"md-para\">Four</strong>");
    }

    @Test
    void anImageSaysWhatItShowsAndLeavesRoomForItself() {
        Markup markup = new Markup("![A *map*](" + IMAGE + ")", true);
        assertThat(markup.html(""))
                .isEqualTo("<img src=\"/" + IMAGE + "\" alt=\"A map\" width=\"640\" height=\"480\" loading=\"lazy\""
                        + " decoding=\"async\">");
        assertThat(markup.images()).containsExactly(IMAGE);
        assertThat(markup.problems()).isEmpty();
    }

    @Test
    void linksAreWordsInWhatIsItselfSomethingToPress() {
        assertThat(new Markup("see [this](https://a.example)", true).label("")).isEqualTo("see this");
    }

    @Test
    void theWordsAloneStandOnOneLine() {
        assertThat(new Markup(
                                "*One* `two`\n\n- three $x^2$\n\n![four](" + IMAGE
                                        + ")\n\n| a | b |\n|---|---|\n| _____ | 2 |",
                                true)
                        .plain())
                .isEqualTo("One two three x^2 four a b … 2");
    }

    @Test
    void aPlainTextMeansNothingButItself() {
        Markup markup = Markup.plain("2 * 3 * 4 <b> $x$ _____");
        assertThat(markup.html("gap"))
                .isEqualTo("2 * 3 * 4 &lt;b&gt; $x$ <span class=\"blank\"><span class=\"unseen\">gap</span></span>");
        assertThat(markup.plain()).isEqualTo("2 * 3 * 4 <b> $x$ …");
        assertThat(markup.problems()).isEmpty();
    }

    @Test
    void whatLearnersWouldNotSeeAsItIsMeantIsNamed() {
        String text = "![](" + IMAGE + ") ![a](x.png) $\\foo$ [b](ftp://c) <i>d</i>";
        assertThat(new Markup(text, true).problems())
                .containsExactly(
                        new MarkupProblem(MarkupProblem.Kind.IMAGE_WITHOUT_TEXT, IMAGE),
                        new MarkupProblem(MarkupProblem.Kind.UNKNOWN_IMAGE, "x.png"),
                        new MarkupProblem(MarkupProblem.Kind.BROKEN_FORMULA, "$\\foo$: “\\foo” is not known here"),
                        new MarkupProblem(MarkupProblem.Kind.UNSAFE_LINK, "ftp://c"),
                        new MarkupProblem(MarkupProblem.Kind.HTML, "<i>"),
                        new MarkupProblem(MarkupProblem.Kind.HTML, "</i>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "*", "![", "`", "$", "<", "_", "| a\n|-\n", "1. "})
    void longTextsAreReadInAMoment(String piece) {
        Markup markup = new Markup(piece.repeat(20_000 / piece.length()), true);
        assertThat(markup.html("")).isNotNull();
        assertThat(markup.plain()).isNotNull();
    }

    @Test
    void whateverIsWrittenDoesNoHarm() {
        System.out.println("Markup with seed " + SEED);
        Random random = new Random(SEED);
        String[] pieces = {
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[a](",
            "javascript:alert(1)",
            ")",
            "![",
            "](",
            "\"",
            "'",
            "<",
            ">",
            "&#x6A;avascript:",
            "`",
            "$",
            "$$",
            "*",
            "_",
            "_____",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "| a |\n|---|\n",
            "<https://a.example\">",
            "<javascript:x>",
            "media/x",
            IMAGE,
            "\\",
            "data:text/html,",
            "[b]: javascript:x 'y'\n",
            "[b]",
            "\u0000",
            "\uE000",
            "```html\n",
            "https://a.example/\" onclick=\"x",
            "vbscript:x",
            "</span>",
            "\\frac{",
            "}"
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(14), 0, pieces.length).forEach(i -> text.append(pieces[i]));
            Markup markup = new Markup(text.toString(), true);
            requireHarmless(markup.html("blank"));
            assertThat(Jsoup.parseBodyFragment(markup.label("")).select("a")).isEmpty();
            markup.plain();
            markup.problems();
        }
    }

    private static void requireHarmless(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
            assertThat(element.normalName())
                    .isIn(List.of(
                            "span", "strong", "em", "code", "br", "a", "img", "math", "mrow", "mi", "mn", "mo", "mfrac",
                            "mtext", "msup", "msub", "msubsup", "mspace"));
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .isIn(List.of(
                                "class",
                                "role",
                                "href",
                                "rel",
                                "src",
                                "alt",
                                "width",
                                "height",
                                "loading",
                                "decoding",
                                "display",
                                "stretchy",
                                "mathvariant"));
            }
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).matches("(?is)https?://.*");
            }
            if (element.hasAttr("src")) {
                assertThat(element.attr("src")).isEqualTo("/" + IMAGE);
            }
        }
    }
}
