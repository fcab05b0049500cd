package app.footnote.question.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final long SEED = 31_415;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            x^2                | <msup><mi>x</mi><mn>2</mn></msup>
            x_i^2              | <msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>
            x^2_i              | <msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>
            10^{-3}            | <msup><mn>10</mn><mrow><mo>−</mo><mn>3</mn></mrow></msup>
            x^10               | <msup><mi>x</mi><mn>1</mn></msup><mn>0</mn>
            1,000.5            | <mn>1,000.5</mn>
            \\frac12           | <mfrac><mn>1</mn><mn>2</mn></mfrac>
            \\sqrt[3]{x}       | <mroot><mrow><mi>x</mi></mrow><mrow><mn>3</mn></mrow></mroot>
            f'(x)              | <msup><mi>f</mi><mo>′</mo></msup><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo>
            \\mathbb{R}        | <mrow><mi>ℝ</mi></mrow>
            \\mathbf v         | <mi>𝐯</mi>
            \\mathrm{pH}=x     | <mrow><mi>pH</mi></mrow><mo>=</mo><mi>x</mi>
            \\mathrm{d}x       | <mrow><mi mathvariant="normal">d</mi></mrow><mi>x</mi>
            5\\,\\text{km}     | <mn>5</mn><mspace width="0.167em"></mspace><mtext>km</mtext>
            a<b                | <mi>a</mi><mo>&lt;</mo><mi>b</mi>
            \\not=             | <mo>≠</mo>
            50\\%              | <mn>50</mn><mi mathvariant="normal">%</mi>
            """)
    void isWrittenAsBrowsersReadIt(String tex, String mathml) {
        String written = Formula.mathml(tex.replace("\\\\", "\\"), false);
        assertThat(java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFC))
                .isEqualTo("<math>" + mathml + "</math>");
    }

    @Test
    void sumsHaveTheirLimitsAboveAndBelowWhereThereIsRoom() {
        assertThat(Formula.mathml("\\sum_{i=0}^n i", true))
                .startsWith("<math display=\"block\"><munderover><mo movablelimits=\"true\">∑</mo><mrow>");
        assertThat(Formula.mathml("\\int_0^1 x", true)).contains("<msubsup><mo>∫</mo>");
    }

    @Test
    void matricesCasesAndAlignedLinesAreTables() {
        assertThat(Formula.mathml("\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}", false))
                .contains("<mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr>", "form=\"prefix\">(</mo>");
        assertThat(Formula.mathml("\\begin{cases}1 & x>0 \\\\ 0 \\end{cases}", true))
                .contains("<mtable class=\"cases\">")
                .doesNotContain("form=\"postfix\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            \\foo              | “\\foo” is not known here
            \\newcommand{\\x}{\\x\\x}\\x | “\\newcommand” is not known here
            \\href{javascript:alert(1)}{x} | “\\href” is not known here
            \\frac{1}{         | a brace { is not closed
            \\frac{1}          | something is missing at its end
            x}                 | “}” stands where nothing opens it
            x_1_2              | there are two _ behind one sign
            a & b              | “&” stands where nothing opens it
            \\left( x          | \\left has no \\right
            \\left x \\right)  | \\left and \\right need a bracket, a bar or a point behind them
            \\begin{foo}\\end{foo} | \\begin{foo} is not known here
            \\begin{matrix}1   | \\begin{matrix} has no \\end{matrix}
            """)
    void whatIsNoFormulaIsSaidInAFewWords(String tex, String message) {
        TexException refused =
                catchThrowableOfType(TexException.class, () -> Formula.mathml(tex.replace("\\\\", "\\"), false));
        assertThat(refused).hasMessage(message.replace("\\\\", "\\"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\\sqrt{", "x_{", "\\left(", "\\begin{matrix}", "\\hat", "\\frac", "^", "\\binom{"})
    void nestingEndsSomewhere(String opening) {
        assertThatExceptionOfType(TexException.class)
                .isThrownBy(() -> Formula.mathml(opening.repeat(2_000 / opening.length()), true));
    }

    /** Whatever is written, what comes out is elements of MathML that close, with attributes of ours. */
    @Test
    void whateverIsWrittenOnlyMathmlComesOut() {
        System.out.println("Formulas with seed " + SEED);
        Random random = new Random(SEED);
        String[] pieces = {
            "x",
            "12",
            "{",
            "}",
            "_",
            "^",
            "&",
            "\\\\",
            "\\frac",
            "\\sqrt",
            "[",
            "]",
            "\\left(",
            "\\right)",
            "\\sum",
            "\\text{<b>",
            "</mtext><script>",
            "\"onload=",
            "\\mathrm",
            "\\begin{matrix}",
            "\\end{matrix}",
            "\\hat",
            "<img src=x>",
            " ",
            "é",
            "\uD835",
            "𝐯",
            "\\alpha",
            "\\not",
            "\\",
            "$",
            "%",
            "\\operatorname{<i>}",
            "}",
            "}",
            "\\right."
        };
        int formulas = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder tex = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, pieces.length).forEach(i -> tex.append(pieces[i]));
            try {
                requireMathml(Formula.mathml(tex.toString(), random.nextBoolean()));
                formulas++;
            } catch (TexException e) {
                assertThat(e).hasMessageNotContainingAny("null");
            }
        }
        assertThat(formulas).isGreaterThan(500);
    }

    private static void requireMathml(String mathml) {
        Document xml = Jsoup.parse(mathml, "", Parser.xmlParser());
        for (Element element : xml.getAllElements()) {
            assertThat(element.normalName())
                    .matches("#root|math|mrow|mi|mn|mo|mtext|mspace|mfrac|msqrt|mroot|mstyle|mtable|mtr|mtd"
                            + "|msub|msup|msubsup|munder|mover|munderover");
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey())
                            .matches("display|mathvariant|width|stretchy|fence|form|movablelimits|accent|accentunder"
                                    + "|linethickness|displaystyle|lspace|rspace|class"));
        }
        assertThat(mathml.split("<[a-z]").length).isEqualTo(mathml.split("</[a-z]").length);
    }
}
