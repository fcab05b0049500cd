package app.footnote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the names in a tagged sentence: runs of capitalised words with the small words that join them. */
final class Names {
    static final Set<String> LINKS = Set.of(
            "of", "on", "for", "against", "in", "and", "to", "de", "von", "van", "der", "al", "bin", "&", "the",
            "della", "di");
    private static final Set<String> PARTICLES = Set.of("de", "von", "van", "der", "al", "bin", "della", "di", "&");
    private static final Set<String> MONTHS = Lexicon.words("month");
    private static final Set<String> TITLES = Lexicon.words("title");
    private static final Set<String> FUNCTION_TAGS = Set.of(
            "DT", "IN", "PRP", "PRP$", "WDT", "WRB", "WP", "WP$", "CC", "RB", "RBR", "TO", "MD", "EX", "CD", "VB",
            "VBD", "VBZ", "VBP", "VBG", "VBN", "JJS", "PDT", "RBS");
    private static final Set<String> ADJECTIVES = Lexicon.words("adjective");
    private static final int LONGEST_TITLE = 3;

    private final List<Token> tokens;
    private final Gazetteer gazetteer;
    private final Set<Integer> taken;
    private final List<Mention> found = new ArrayList<>();

    private Names(List<Token> tokens, Gazetteer gazetteer, Set<Integer> taken) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.taken = taken;
    }

    /** @param taken indexes of tokens that belong to dates */
    static List<Mention> in(List<Token> tokens, Gazetteer gazetteer, Set<Integer> taken) {
        Names names = new Names(tokens, gazetteer, taken);
        int i = 0;
        while (i < tokens.size()) {
            i = names.isStart(i) ? names.take(i) : i + 1;
        }
        return names.found;
    }

    private boolean isStart(int i) {
        Token token = tokens.get(i);
        if (taken.contains(i) || !token.isCapital() || isMonth(token)) {
            return false;
        }
        boolean first = i == 0
                || !tokens.get(i - 1).isWord()
                        && !tokens.get(i - 1).is(",")
                        && !tokens.get(i - 1).is("(");
        if (!first) {
            return token.tagged("NN")
                    || token.tagged("JJ")
                    || token.text().length() > 1 && !FUNCTION_TAGS.contains(token.tag())
                    || isKnown(token.text())
                    || nextIsCapital(i)
                            && !List.of("DT", "IN", "PRP", "PRP$", "CC").contains(token.tag());
        }
        if (isKnown(token.text())) {
            return true;
        }
        boolean function = FUNCTION_TAGS.contains(token.tag()) || STARTERS.contains(token.lower());
        boolean elsewhere = gazetteer.standsInside(token.text());
        return !function && (elsewhere || nextIsCapital(i) || isAcronym(token.text()));
    }

    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "these",
            "that",
            "those",
            "in",
            "on",
            "at",
            "after",
            "before",
            "since",
            "until",
            "it",
            "he",
            "she",
            "they",
            "its",
            "his",
            "her",
            "their",
            "but",
            "and",
            "however",
            "although",
            "while",
            "when",
            "as",
            "for",
            "from",
            "by",
            "with",
            "some",
            "many",
            "most",
            "all",
            "both",
            "each",
            "every",
            "several",
            "other",
            "another",
            "no",
            "not",
            "if",
            "then",
            "there",
            "here",
            "today",
            "later",
            "under",
            "over",
            "between",
            "during",
            "according",
            "such",
            "firstly",
            "secondly",
            "thirdly",
            "finally",
            "moreover",
            "meanwhile",
            "nor",
            "neither",
            "once",
            "despite",
            "because",
            "thus",
            "so",
            "what",
            "who",
            "why",
            "how",
            "where",
            "following",
            "unlike",
            "like",
            "views",
            "members",
            "leaders",
            "critics",
            "scientists",
            "researchers",
            "scholars",
            "historians",
            "only");

    private boolean isKnown(String name) {
        return gazetteer.find(name).isPresent() && !STARTERS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isAcronym(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private boolean isMonth(Token token) {
        return MONTHS.contains(token.lower()) && !token.is("may") && !token.is("march");
    }

    private boolean isCapital(int i) {
        return i < tokens.size()
                && !taken.contains(i)
                && tokens.get(i).isCapital()
                && tokens.get(i).isWord()
                && !isMonth(tokens.get(i));
    }

    private boolean nextIsCapital(int i) {
        return isCapital(i + 1);
    }

    /** Takes the run that begins here and says where to go on. */
    private int take(int start) {
        int end = start + 1;
        while (true) {
            int next = next(start, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        add(start, end);
        return end;
    }

    /** The end of the run when it goes on beyond this place, or the place itself. */
    private int next(int start, int end) {
        if (end >= tokens.size() || taken.contains(end)) {
            return end;
        }
        if (isCapital(end)) {
            boolean glued = FUNCTION_TAGS.contains(tokens.get(end).tag())
                    && STARTERS.contains(tokens.get(end).lower());
            return glued ? end : end + 1;
        }
        Token token = tokens.get(end);
        String kind = Kinds.ofName(words(start, end));
        if (PARTICLES.contains(token.lower()) && isCapital(end + 1)) {
            return end + 2;
        }
        boolean opens =
                !kind.isEmpty() && !Kinds.ofWord(tokens.get(end - 1).text()).isEmpty()
                        || List.of(
                                        "President",
                                        "People",
                                        "Republic",
                                        "Kingdom",
                                        "Duke",
                                        "Bank",
                                        "Bay",
                                        "Gulf",
                                        "Cape",
                                        "House",
                                        "Isle",
                                        "Strait",
                                        "Sea")
                                .contains(tokens.get(end - 1).text());
        if (token.is("of") && opens) {
            return afterLink(end);
        }
        boolean treaty = kind.equals("treaty");
        if ((token.is("on") || token.is("against") || token.is("for"))
                && opens
                && (treaty || token.is("for") && !kind.equals("event"))) {
            return afterLink(end);
        }
        boolean inTreaty = treaty && linked(start, end);
        if ((token.is("and") || token.is(",") || token.is("in") || token.is("of"))
                && inTreaty
                && isCapital(afterThe(end))) {
            return listGoesOn(end) ? afterThe(end) + 1 : end;
        }
        if (token.is("and")
                && isCapital(end + 1)
                && isCapital(end + 2)
                && !isKnown(tokens.get(end - 1).text())
                && start > 0
                && tokens.get(start - 1).is("the")
                && end - start == 1
                && !Kinds.ofWord(tokens.get(end + 2).text()).isEmpty()) {
            return end + 3;
        }
        boolean guild = token.is("'")
                && tokens.get(end - 1).text().endsWith("s")
                && isCapital(end + 1)
                && !Kinds.ofWord(tokens.get(end + 1).text()).isEmpty();
        if (guild) { // “Farmers' Union”
            return end + 2;
        }
        boolean owner = token.is("'s")
                && isCapital(end + 1)
                && List.of("people", "women", "children", "king", "queen", "men", "world")
                        .contains(tokens.get(end - 1).lower().replace("'", ""));
        if (owner) {
            return end + 2;
        }
        boolean number = token.text().matches("\\d{1,2}|[IVX]+")
                && end > start
                && !taken.contains(end)
                && (Kinds.ofName(words(start, end)).equals("event")
                        || tokens.get(end - 1).is("Apollo"));
        return number ? end + 1 : end;
    }

    private boolean linked(int start, int end) {
        return words(start, end).stream()
                .anyMatch(word -> word.equals("on") || word.equals("against") || word.equals("for"));
    }

    /** In a treaty's name “, Separatism and Extremism” goes on; “and the Agreement …” begins another. */
    private boolean listGoesOn(int end) {
        int next = afterThe(end);
        boolean other = Kinds.ofWord(tokens.get(next).text()).equals("treaty")
                || isKnown(tokens.get(next).text());
        return !other && (tokens.get(end).is("in") || tokens.get(end).is("of") || next == end + 1);
    }

    private int afterThe(int link) {
        return link + 1 < tokens.size() && tokens.get(link + 1).is("the") ? link + 2 : link + 1;
    }

    private int afterLink(int link) {
        int next = afterThe(link);
        return isCapital(next) ? next + 1 : link;
    }

    private List<String> words(int start, int end) {
        return tokens.subList(start, end).stream().map(Token::text).toList();
    }

    private String text(int start, int end) {
        return text(tokens, start, end);
    }

    /** The tokens as they are written, with single blanks. */
    static String text(List<Token> tokens, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            boolean apart =
                    i > start && tokens.get(i).start() > tokens.get(i - 1).end();
            text.append(apart ? " " : "").append(tokens.get(i).text());
        }
        return text.toString();
    }

    /** Parts titles from persons and leading adjectives of states from what they go with. */
    private void add(int start, int end) {
        int from = start;
        for (int i = start; i < end; i++) {
            int title = titleEnd(i, end);
            if (title > i) {
                addPlain(from, i);
                if (title < end
                        && Kinds.ofName(words(title, end)).isEmpty()
                        && !tokens.get(title).is("of")) {
                    found.add(new Mention(title, end, text(title, end), "person"));
                } else if (title < end) {
                    addPlain(i, end);
                }
                return;
            }
        }
        addPlain(from, end);
    }

    private int titleEnd(int i, int end) {
        for (int length = Math.min(LONGEST_TITLE, end - i); length > 0; length--) {
            if (TITLES.contains(text(i, i + length).toLowerCase(Locale.ROOT))) {
                return i + length;
            }
        }
        return i;
    }

    private void addPlain(int start, int end) {
        if (start >= end) {
            return;
        }
        String name = text(start, end);
        Optional<Gazetteer.Known> known = gazetteer.find(name);
        if (known.isPresent()) {
            found.add(new Mention(start, end, name, known.get().kind()));
            return;
        }
        boolean adjective = ADJECTIVES.contains(tokens.get(end - 1).text())
                || end - start == 1
                        && (Gazetteer.state(name) != null || tokens.get(start).tagged("JJ"));
        if (adjective || name.length() < 2) {
            return;
        }
        boolean plural = end - start == 1 && tokens.get(start).tag().equals("NNPS") && name.endsWith("s");
        String kind = Kinds.ofName(words(start, end));
        if (!plural && !(end - start == 1 && !kind.isEmpty())) {
            String guess = kind.isEmpty() && start > 0 && isTitle(start - 1) ? "person" : kind;
            found.add(new Mention(start, end, name, guess));
        }
    }

    private boolean isTitle(int i) {
        return TITLES.contains(tokens.get(i).lower());
    }
}
