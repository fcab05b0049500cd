package app.footnote.question.markup;

import org.commonmark.node.CustomNode;

/** A formula inside of Markdown. */
final class FormulaNode extends CustomNode {
    private final String tex;
    private final boolean display;

    FormulaNode(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    String tex() {
        return tex;
    }

    /** Whether it stands on a line of its own. */
    boolean display() {
        return display;
    }

    /** As it was written. */
    String source() {
        String dollars = display ? "$$" : "$";
        return dollars + tex + dollars;
    }
}
