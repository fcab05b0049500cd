package app.footnote.question.markup;

import java.util.List;
import java.util.Map;

/**
 * A formula of TeX as MathML Core, which browsers show without any script. It knows what is common in texts: fractions,
 * roots, scripts, sums, alphabets, accents, fences, matrices, cases, aligned lines. There are no definitions in it, so
 * that reading takes time in proportion to its length.
 */
final class Formula {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 50;
    private static final Map<String, Alphabet> ALPHABETS = Map.ofEntries(
            Map.entry("mathrm", Alphabet.ROMAN),
            Map.entry("mathit", Alphabet.ITALIC),
            Map.entry("mathbf", Alphabet.BOLD),
            Map.entry("boldsymbol", Alphabet.BOLD_ITALIC),
            Map.entry("bm", Alphabet.BOLD_ITALIC),
            Map.entry("mathbb", Alphabet.BLACKBOARD),
            Map.entry("mathcal", Alphabet.SCRIPT),
            Map.entry("mathscr", Alphabet.SCRIPT),
            Map.entry("mathfrak", Alphabet.FRAKTUR),
            Map.entry("mathsf", Alphabet.SANS_SERIF),
            Map.entry("mathtt", Alphabet.TYPEWRITER));
    private static final List<String> ENDS = List.of("", "}", "&", "\\\\", "\\right", "\\end");

    private final TexSource source;
    private Alphabet alphabet = Alphabet.ITALIC;
    private int depth;

    private Formula(TexSource source) {
        this.source = source;
    }

    /**
     * The element for the formula.
     *
     * @param display whether it stands on a line of its own
     * @throws TexException when it is no formula
     */
    static String mathml(String tex, boolean display) {
        if (tex.length() > LONGEST) {
            throw new TexException("it has more than " + LONGEST + " characters");
        }
        Formula formula = new Formula(new TexSource(tex));
        String row = formula.row();
        if (!formula.source.isOver()) {
            throw new TexException("“" + formula.source.peek() + "” stands where nothing opens it");
        }
        if (row.isEmpty()) {
            throw new TexException("it is empty");
        }
        return (display ? "<math display=\"block\">" : "<math>") + row + "</math>";
    }

    /** Everything up to what closes it, which is left to be read. */
    private String row() {
        deeper();
        StringBuilder row = new StringBuilder();
        while (!ENDS.contains(source.peek())) {
            row.append(withScripts());
        }
        depth--;
        return row.toString();
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new TexException("it is nested too deeply");
        }
    }

    private String withScripts() {
        String token = source.peek();
        boolean limits = hasLimits(token);
        String base = token.matches("[\\^_']") ? "<mrow></mrow>" : atom();
        limits |= source.skip("\\limits");
        String over = primes();
        String raised = "";
        String under = "";
        while (source.peek().matches("[_^]")) {
            boolean above = source.next().equals("^");
            if (!(above ? raised : under).isEmpty()) {
                throw new TexException("there are two " + (above ? "^" : "_") + " behind one sign");
            }
            if (above) {
                raised = argument();
            } else {
                under = argument();
            }
        }
        if (!raised.isEmpty()) {
            over = over.isEmpty() ? raised : element("mrow", over + raised);
        }
        if (over.isEmpty() && under.isEmpty()) {
            return base;
        }
        String name = over.isEmpty() ? "under" : under.isEmpty() ? "over" : "underover";
        return element(
                "m" + (limits ? name : name.replace("under", "sub").replace("over", "sup")), base + under + over);
    }

    /** Whether scripts stand above and below it, as they do with sums, and with braces that name what they span. */
    private static boolean hasLimits(String token) {
        TexSymbol symbol = token.startsWith("\\") ? TexSymbol.ALL.get(token.substring(1)) : null;
        return symbol != null
                && switch (symbol.kind()) {
                    case LARGE, LIMIT -> true;
                    case ACCENT, UNDER -> symbol.text().matches("[⏞⏟]");
                    default -> false;
                };
    }

    private String primes() {
        StringBuilder primes = new StringBuilder();
        while (source.skip("'")) {
            primes.append('′');
        }
        return primes.isEmpty() ? "" : element("mo", primes.toString());
    }

    /** What a command or a script is about: a group, or the next sign alone. */
    private String argument() {
        if (source.skip("{")) {
            return closed(row());
        }
        String token = source.peek();
        if (ENDS.contains(token) || token.matches("[\\^_']")) {
            throw new TexException(
                    "something is missing " + (token.isEmpty() ? "at its end" : "before “" + token + "”"));
        }
        if (token.matches("\\d")) {
            return element("mn", source.next());
        }
        if (!token.startsWith("\\")) {
            return sign(source.next());
        }
        deeper();
        String one = atom();
        depth--;
        return one;
    }

    private String closed(String row) {
        if (!source.skip("}")) {
            throw new TexException("a brace { is not closed");
        }
        return element("mrow", row);
    }

    private String atom() {
        String token = source.next();
        if (token.equals("{")) {
            return closed(row());
        }
        if (token.matches("\\d")) {
            return element("mn", alphabet.of(token + source.digits()));
        }
        if (token.startsWith("\\")) {
            return command(token.substring(1));
        }
        return alphabet == Alphabet.ROMAN && token.matches("[a-zA-Z]") ? word(token + source.letters()) : sign(token);
    }

    private static String word(String letters) {
        return letters.length() == 1 ? "<mi mathvariant=\"normal\">" + letters + "</mi>" : element("mi", letters);
    }

    private String sign(String token) {
        int c = token.codePointAt(0);
        if (Character.isLetter(c)) {
            return alphabet == Alphabet.ROMAN ? word(token) : element("mi", alphabet.of(token));
        }
        return switch (token) {
            case "-" -> element("mo", "−");
            case "*" -> element("mo", "∗");
            case "~" -> space("0.333em");
            case "(", ")", "[", "]", "|" -> fence(token);
            default -> element("mo", Escape.html(token));
        };
    }

    private String command(String name) {
        TexSymbol symbol = TexSymbol.ALL.get(name);
        if (symbol != null) {
            return symbol(symbol);
        }
        if (ALPHABETS.containsKey(name)) {
            Alphabet before = alphabet;
            alphabet = ALPHABETS.getOrDefault(name, before);
            String inside = argument();
            alphabet = before;
            return inside;
        }
        return switch (name) {
            case "frac", "cfrac" -> element("mfrac", argument() + argument());
            case "dfrac" -> "<mstyle displaystyle=\"true\">" + element("mfrac", argument() + argument()) + "</mstyle>";
            case "tfrac" -> "<mstyle displaystyle=\"false\">" + element("mfrac", argument() + argument()) + "</mstyle>";
            case "binom" ->
                TexFence.around("(", "<mfrac linethickness=\"0\">" + argument() + argument() + "</mfrac>", ")");
            case "sqrt" -> root();
            case "text", "textrm", "mbox", "textit", "textbf", "textsf", "texttt" -> text(name);
            case "operatorname" -> word(source.group("\\operatorname").replaceAll("[^A-Za-z ]", ""));
            case "pmod" ->
                space("1em") + fence("(") + element("mi", "mod") + space("0.333em") + argument() + fence(")");
            case "overset", "stackrel" -> over("mover");
            case "underset" -> over("munder");
            case "xrightarrow" -> element("mover", element("mo", "→") + argument());
            case "not" -> element("mo", Escape.html(source.next()) + "\u0338");
            case "left" -> fenced();
            case "begin" -> environment();
            case " " -> space("0.333em");
            case "displaystyle" -> "<mstyle displaystyle=\"true\">" + row() + "</mstyle>";
            default -> throw new TexException("“\\" + name + "” is not known here");
        };
    }

    private String symbol(TexSymbol symbol) {
        String text = Escape.html(symbol.text());
        return switch (symbol.kind()) {
            case LETTER -> element("mi", text);
            case UPRIGHT -> "<mi mathvariant=\"normal\">" + text + "</mi>";
            case OPERATOR, INTEGRAL -> element("mo", text);
            case FENCE -> fence(symbol.text());
            case LARGE -> "<mo movablelimits=\"true\">" + text + "</mo>";
            case LIMIT -> "<mo movablelimits=\"true\" lspace=\"0\" rspace=\"0.167em\">" + text + "</mo>";
            case FUNCTION -> element("mi", text) + space("0.167em");
            case ACCENT -> "<mover accent=\"true\">" + argument() + element("mo", text) + "</mover>";
            case UNDER -> "<munder accentunder=\"true\">" + argument() + element("mo", text) + "</munder>";
            case SPACE -> space(text);
        };
    }

    private String root() {
        if (!source.skip("[")) {
            return element("msqrt", argument());
        }
        StringBuilder index = new StringBuilder();
        while (!source.peek().equals("]")) {
            if (ENDS.contains(source.peek())) {
                throw new TexException("“[” is not closed");
            }
            index.append(withScripts());
        }
        source.next();
        return element("mroot", argument() + element("mrow", index.toString()));
    }

    private String over(String name) {
        String above = argument();
        return element(name, argument() + above);
    }

    private String text(String command) {
        String text = source.group("\\" + command).replaceAll("^ | $", "\u00a0");
        return element("mtext", Escape.html(text.replaceAll("\\\\([{}$%&#_])", "$1")));
    }

    private String fenced() {
        String open = TexFence.sign(source.next());
        String inside = row();
        if (!source.skip("\\right")) {
            throw new TexException("\\left has no \\right");
        }
        return TexFence.around(open, inside, TexFence.sign(source.next()));
    }

    private String environment() {
        String name = source.group("\\begin").strip();
        TexTable table = TexTable.named(name);
        if (name.equals("array")) {
            source.group("\\begin{array}");
        }
        table.cell(row());
        while (true) {
            if (source.skip("&")) {
                table.cell(row());
            } else if (source.skip("\\\\")) {
                table.line();
                table.cell(row());
            } else if (source.skip("\\end") && source.group("\\end").strip().equals(name)) {
                return table.mathml();
            } else {
                throw new TexException("\\begin{" + name + "} has no \\end{" + name + "}");
            }
        }
    }

    private static String fence(String sign) {
        return "<mo stretchy=\"false\">" + Escape.html(sign) + "</mo>";
    }

    private static String space(String width) {
        return "<mspace width=\"" + width + "\"></mspace>";
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }
}
