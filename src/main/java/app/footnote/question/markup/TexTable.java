package app.footnote.question.markup;

/** Matrices, cases and aligned lines. */
final class TexTable {
    private final String open;
    private final String close;
    private final String look;
    private final StringBuilder rows = new StringBuilder();
    private StringBuilder line = new StringBuilder();

    private TexTable(String open, String close, String look) {
        this.open = open;
        this.close = close;
        this.look = look;
    }

    /** An empty one of a kind. */
    static TexTable named(String environment) {
        return switch (environment) {
            case "matrix", "smallmatrix", "array", "gathered", "gather", "gather*" -> new TexTable("", "", "");
            case "pmatrix" -> new TexTable("(", ")", "");
            case "bmatrix" -> new TexTable("[", "]", "");
            case "Bmatrix" -> new TexTable("{", "}", "");
            case "vmatrix" -> new TexTable("|", "|", "");
            case "Vmatrix" -> new TexTable("‖", "‖", "");
            case "cases" -> new TexTable("{", "", " class=\"cases\"");
            case "aligned", "align", "align*", "split" ->
                new TexTable("", "", " class=\"aligned\" displaystyle=\"true\"");
            default -> throw new TexException("\\begin{" + environment + "} is not known here");
        };
    }

    void cell(String row) {
        line.append("<mtd>").append(row).append("</mtd>");
    }

    void line() {
        rows.append("<mtr>").append(line).append("</mtr>");
        line = new StringBuilder();
    }

    String mathml() {
        if (!line.toString().equals("<mtd></mtd>")) {
            line();
        }
        return TexFence.around(open, "<mtable" + look + ">" + rows + "</mtable>", close);
    }
}
