package app.footnote.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which headings and paragraphs show that they are not body text. */
final class PartSigns {
    private static final String NUMBER = "^(?:[\\dIVX]+[.)]?\\s+)?(?:";
    private static final Pattern REFERENCES = insensitive(NUMBER
            + "references?(?: list)?|bibliography|(?:works|literature|sources) cited|list of references|sources"
            + "|(?:end)?notes(?: and references)?|further reading|literature|литература|список литературы|библиография"
            + "|参考文献|參考文獻|참고문헌|bibliographie|literaturverzeichnis|bibliografía|referencias)\\s*:?$");
    private static final Pattern BIOGRAPHY = insensitive(NUMBER
            + "about the (?:authors?|contributors?|speakers?|editors?)|(?:notes on )?contributors?"
            + "|author(?:s|'s|s')? (?:biograph(?:y|ies)|bios?|notes?|information|details)|biograph(?:y|ical notes?)"
            + "|об авторах?|сведения об авторах?|著者(?:紹介|略歴)?|作者简介|저자 소개)\\s*:?$");
    private static final Pattern NOTICE = insensitive(NUMBER
            + "acknowledge?ments?|funding|(?:conflicts?|declarations?) of (?:competing"
            + " )?interests?|disclaimer|copyright|licen[cs]e|peer review|key ?words|(?:how to )?cite this"
            + " (?:article|paper|page)|how to cite|privacy(?: policy)?|terms of use|data availability(?:"
            + " statement)?|author contributions|correspondence|article (?:info(?:rmation)?|history))\\s*:?$");
    private static final Pattern CONTENTS = insensitive("^(?:table of )?contents\\s*:?$");
    private static final Pattern CHROME = insensitive("^(?:related (?:articles|posts|content|reading)|you may also like"
            + "|share(?: this.*)?|(?:no |\\d+ )?(?:comments?|repl(?:y|ies))|leave a (?:comment|reply)|newsletter"
            + "|recommended|most read|popular|tags?|categories|latest (?:news|articles|posts)|follow us)\\s*:?$");
    private static final Pattern MENU = insensitive("^(?:skip to .{1,30}|home|menu|navigation|search|sign (?:in|up|out)"
            + "|log ?(?:in|out)|register|share|tweet|print|e-?mail|next|previous|prev|back(?: to .{1,20})?|read more"
            + "|download(?: .{1,20})?|subscribe|follow us|close|accept(?: all)?|cookies?|library|your profile"
            + "|about(?: us)?|contact(?: us)?|help|faq|top|page \\d+(?: of \\d+)?|[|>»·•\\d\\s.,-]+)[\\s|>»]*$");
    private static final Pattern NOTICE_START = insensitive("^(?:©|\\(c\\) (?:19|20)|copyright\\b|all rights"
            + " reserved|views expressed|the views (?:expressed|and opinions)|this (?:is an open access"
            + " )?(?:article|work|paper) is (?:distributed|licen[cs]ed|published) |funding\\s*:|conflicts? of"
            + " interest\\s*:|acknowledge?ments?\\s*:|disclaimer\\s*:|key ?words\\s*:|we use cookies|this (?:web)?site"
            + " uses cookies|by (?:using|continuing)|received\\s*:|accepted\\s*:|published(?:"
            + " online)?\\s*:|doi\\s*:|issn|isbn|how to cite|cite (?:this|as)\\b|correspondence(?: to)?\\s*:|corresponding"
            + " author|e-?mail\\s*:|tel\\.?\\s*[:+]|https?://\\S+$|orcid|downloaded (?:from|by)|subscribe |sign up )");
    private static final Pattern NOTICE_WORDS = insensitive("©|all rights reserved|creative commons|open access"
            + "|copyright notice|orcid\\.org|cite this|\\bcookies\\b|privacy policy|terms of (?:use|service)");
    private static final Pattern ROLE = Pattern.compile(
            "^(?:// ?)?(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?:["
                    + " (]+\\p{L}[\\p{L}.'’-]*\\)?){1,4},? (?:is|was|serves as|works as|currently serves as) (?:currently"
                    + " )?(?:an?|the)? ?(?:[\\p{L}-]+ ){0,4}"
                    + "(?:professor|fellow|lecturer|researcher|director|editor|scholar|analyst|journalist|candidate|student"
                    + "|author|chair|columnist|economist|historian|correspondent|writer|scientist|dean)\\b.*",
            Pattern.DOTALL);
    private static final Pattern DOTTED = Pattern.compile(".*(?:\\.\\s?){4,}\\s*\\d{1,4}$");
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_NOTICE = 800;

    private PartSigns() {}

    /** The part of the document that a heading opens; empty for a usual one. */
    static Optional<Part> opens(String heading) {
        String text = Normaliser.passage(heading);
        if (text.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        if (REFERENCES.matcher(text).find()) {
            return Optional.of(Part.REFERENCES);
        }
        if (BIOGRAPHY.matcher(text).find()) {
            return Optional.of(Part.BIOGRAPHY);
        }
        if (NOTICE.matcher(text).find()) {
            return Optional.of(Part.NOTICE);
        }
        if (CONTENTS.matcher(text).find()) {
            return Optional.of(Part.CONTENTS);
        }
        return CHROME.matcher(text).find() ? Optional.of(Part.CHROME) : Optional.empty();
    }

    static boolean isMenu(String text) {
        return text.length() <= LONGEST_HEADING
                        && MENU.matcher(Normaliser.passage(text)).find()
                || isRunOfTitles(text);
    }

    static boolean isNotice(String text) {
        if (text.length() > LONGEST_NOTICE) {
            return false;
        }
        String plain = Normaliser.passage(text);
        return NOTICE_START.matcher(plain).find()
                || NOTICE_WORDS.matcher(plain).results().count() >= 2;
    }

    /** Says of somebody that they are a professor and the like. */
    static boolean isBiography(String sentence) {
        return ROLE.matcher(sentence).matches();
    }

    static boolean isContents(String line) {
        return DOTTED.matcher(line).matches();
    }

    /** “About Us Latest Issue Back Issues How to Subscribe”: a menu whose lines were run together. */
    private static boolean isRunOfTitles(String text) {
        String[] words = text.split("\\s+");
        if (words.length < 8 || text.matches("(?s).*[.!?]\\W*$") || text.equals(text.toUpperCase(Locale.ROOT))) {
            return false;
        }
        long upper = Arrays.stream(words)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return text.length() > LONGEST_HEADING && upper >= 0.85 * words.length && text.indexOf(':') < 0;
    }

    private static Pattern insensitive(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
