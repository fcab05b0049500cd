package app.footnote.extract;

import app.footnote.extract.Segment.Aside;
import java.util.List;
import java.util.Locale;

/** Learns short names from “World Health Organization (WHO)”. */
final class Acronyms {
    private Acronyms() {}

    static void learn(List<Token> tokens, List<Aside> asides, Gazetteer gazetteer, Register register) {
        for (Aside aside : asides) {
            boolean single = aside.tokens().size() == 1
                    || aside.tokens().size() == 2 && aside.tokens().get(0).is("the");
            if (single && !aside.tokens().isEmpty()) {
                String shortName = aside.tokens().get(aside.tokens().size() - 1).text();
                String longName = longName(tokens, aside.before(), shortName);
                if (!longName.isEmpty()) {
                    String known =
                            gazetteer.find(longName).map(Gazetteer.Known::name).orElse(longName);
                    String kind = gazetteer
                            .find(longName)
                            .map(Gazetteer.Known::kind)
                            .orElse(Kinds.ofName(List.of(longName.split(" "))));
                    register.alias(known, shortName, kind);
                }
            }
        }
    }

    /** The words before the bracket whose initials the short name is made of, or nothing. */
    private static String longName(List<Token> tokens, int before, String shortName) {
        boolean shape = shortName.length() > 1
                && shortName.length() < 9
                && shortName.chars().filter(Character::isUpperCase).count() * 2 > shortName.length();
        if (!shape) {
            return "";
        }
        String letters = shortName.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
        int at = before - 1;
        int letter = letters.length() - 1;
        int start = -1;
        while (at >= 0 && letter >= 0 && before - at <= 2 * letters.length() + 4) {
            Token token = tokens.get(at);
            String word = token.text();
            boolean small = Character.isLowerCase(word.charAt(0));
            if (!token.isWord() && !token.is("'s") && !token.is("&")) {
                return "";
            }
            int taken = taken(word, letters, letter);
            if (taken > 0) {
                letter -= taken;
                start = at;
            } else if (!small && !token.is("'s")) {
                return "";
            } else if (small && !Names.LINKS.contains(word)) {
                return "";
            }
            at--;
        }
        if (letter >= 0 || start < 0 || !tokens.get(start).isCapital()) {
            return "";
        }
        return Names.text(tokens, start, before);
    }

    /** How many letters of the short name, counted from its end, a word stands for: “Co-operation” may be C or CO. */
    private static int taken(String word, String letters, int letter) {
        String[] parts = word.split("-");
        int taken = 0;
        for (int i = parts.length - 1; i >= 0; i--) {
            boolean fits = letter - taken >= 0
                    && !parts[i].isEmpty()
                    && Character.toUpperCase(parts[i].charAt(0)) == letters.charAt(letter - taken);
            if (fits) {
                taken++;
            }
        }
        if (parts.length > 1
                && taken == parts.length
                && letter - taken >= 0
                && !Character.isUpperCase(parts[parts.length - 1].charAt(0))) {
            return Character.toUpperCase(word.charAt(0)) == letters.charAt(letter) ? 1 : taken;
        }
        return taken;
    }
}
