package app.footnote.question.markup;

/** The alphabets of formulas: browsers show them only as the letters that Unicode has of them. */
enum Alphabet {
    ITALIC(0, 0, 0, ""),
    /** Upright, where a single letter is italic else. */
    ROMAN(0, 0, 0, ""),
    BOLD(0x1D400, 0x1D41A, 0x1D7CE, ""),
    BOLD_ITALIC(0x1D468, 0x1D482, 0x1D7CE, ""),
    BLACKBOARD(0x1D538, 0x1D552, 0x1D7D8, "CℂHℍNℕPℙQℚRℝZℤ"),
    SCRIPT(0x1D49C, 0x1D4B6, 0, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"),
    FRAKTUR(0x1D504, 0x1D51E, 0, "CℭHℌIℑRℜZℨ"),
    SANS_SERIF(0x1D5A0, 0x1D5BA, 0x1D7E2, ""),
    TYPEWRITER(0x1D670, 0x1D68A, 0x1D7F6, "");

    private final int capitals;
    private final int smalls;
    private final int digits;
    private final String elsewhere;

    /** @param elsewhere letters that Unicode had before the others, each before the sign that it is */
    Alphabet(int capitals, int smalls, int digits, String elsewhere) {
        this.capitals = capitals;
        this.smalls = smalls;
        this.digits = digits;
        this.elsewhere = elsewhere;
    }

    /** The same text in this alphabet; what it has no sign for stays. */
    String of(String text) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = elsewhere.indexOf(c);
            if (known >= 0) {
                signs.append(elsewhere.charAt(known + 1));
            } else if (capitals > 0 && c >= 'A' && c <= 'Z') {
                signs.appendCodePoint(capitals + c - 'A');
            } else if (smalls > 0 && c >= 'a' && c <= 'z') {
                signs.appendCodePoint(smalls + c - 'a');
            } else if (digits > 0 && c >= '0' && c <= '9') {
                signs.appendCodePoint(digits + c - '0');
            } else {
                signs.append(c);
            }
        }
        return signs.toString();
    }
}
