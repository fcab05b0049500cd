package app.footnote.extract;

import app.footnote.extract.TimeExpression.Link;
import app.footnote.fact.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the forms in which English gives dates: explicit ones, and those that lean on the sentence before (“the following
 * year”) or on the date of the document (“last year”). What leans on nothing known stays without a date.
 */
final class TimeGrammar {
    private static final List<String> MONTHS = List.copyOf(Lexicon.words("month"));
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> PARTS = Set.of("early", "mid", "late", "end", "beginning", "middle");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    private final List<Token> tokens;
    private final @Nullable PartialDate published;
    private @Nullable PartialDate latest;

    private TimeGrammar(List<Token> tokens, @Nullable PartialDate anchor, @Nullable PartialDate published) {
        this.tokens = tokens;
        this.published = published;
        this.latest = anchor;
    }

    /** A date that was read, with the index after it. */
    private record Read(PartialDate date, int end) {}

    /**
     * @param anchor the last date of the sentences before, or null
     * @param published the date of the document, or null
     */
    static List<TimeExpression> in(List<Token> tokens, @Nullable PartialDate anchor, @Nullable PartialDate published) {
        TimeGrammar grammar = new TimeGrammar(tokens, anchor, published);
        List<TimeExpression> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            TimeExpression time = grammar.at(i);
            if (time == null) {
                i++;
            } else {
                found.add(time);
                if (time.date() != null && time.link() != Link.VAGUE) {
                    grammar.latest = time.until() == null ? time.date() : time.until();
                }
                i = time.end();
            }
        }
        return found;
    }

    private @Nullable TimeExpression at(int i) {
        int at = i;
        String preposition = "";
        if (Set.of(
                        "in",
                        "on",
                        "since",
                        "until",
                        "till",
                        "by",
                        "before",
                        "after",
                        "from",
                        "between",
                        "during",
                        "at",
                        "around",
                        "circa",
                        "throughout")
                .contains(word(at))) {
            preposition = word(at);
            at++;
        }
        at = skipParts(at);
        TimeExpression range = range(i, at, preposition);
        if (range != null) {
            return range;
        }
        Read read = days(at);
        if (read == null) {
            read = date(at, !preposition.isEmpty());
        }
        if (read == null) {
            read = relative(at);
        }
        if (read == null) {
            return vague(i, at);
        }
        Link link = link(preposition, read.end());
        int end = read.end();
        if (word(end).equals("onwards") || word(end).equals("onward")) {
            end++;
        }
        return new TimeExpression(i, end, link, read.date(), null);
    }

    private Link link(String preposition, int end) {
        return switch (preposition) {
            case "since" -> Link.SINCE;
            case "from" -> word(end - 3).matches("\\d+") && month(end - 2) > 0 ? Link.AT : Link.SINCE;
            case "until", "till" -> Link.UNTIL;
            case "by", "before", "after", "around", "circa", "between", "throughout" -> Link.NEAR;
            default -> word(end).equals("onwards") ? Link.SINCE : Link.AT;
        };
    }

    private int skipParts(int at) {
        int next = at;
        if (word(next).equals("the")
                && PARTS.contains(word(next + 1))
                && word(next + 2).equals("of")) {
            next += 3;
        } else if (PARTS.contains(word(next))) {
            next += word(next + 1).equals("of") ? 2 : 1;
        } else if (word(next).startsWith("mid-")) {
            return next;
        }
        if (word(next).equals("the")
                && SEASONS.contains(word(next + 1))
                && word(next + 2).equals("of")) {
            next += 3;
        } else if (SEASONS.contains(word(next)) && (word(next + 1).equals("of") || year(next + 1) > 0)) {
            next += word(next + 1).equals("of") ? 2 : 1;
        }
        return next;
    }

    /** “from 1994 to 2000”, “between May 1994 and June 1995”, “1994-2000”. */
    private @Nullable TimeExpression range(int start, int at, String preposition) {
        Read first = date(at, true);
        if (first == null) {
            return null;
        }
        String joint = word(first.end());
        boolean joined = joint.equals("-")
                || preposition.equals("from")
                        && Set.of("to", "until", "till", "through").contains(joint)
                || preposition.equals("between") && joint.equals("and");
        Read second = joined ? date(skipParts(first.end() + 1), true) : null;
        if (second == null || second.date().first().isBefore(first.date().first())) {
            return null;
        }
        return new TimeExpression(start, second.end(), Link.BETWEEN, first.date(), second.date());
    }

    /** “from 4 to 8 October 2010”, “4-8 October 2010”: the month, which holds all its days. */
    private @Nullable Read days(int i) {
        boolean two = day(i) > 0
                && (word(i + 1).equals("to")
                        || word(i + 1).equals("-")
                        || word(i + 1).equals("and"))
                && day(i + 2) > 0;
        return two && month(i + 3) > 0 && year(i + 4) > 0 ? read(year(i + 4), month(i + 3), null, i + 5) : null;
    }

    /** An explicit date: a day, a month or a year. */
    private @Nullable Read date(int i, boolean led) {
        int month = month(i);
        if (month > 0) {
            Read day = monthFirst(i, month);
            if (day != null) {
                return day;
            }
        }
        int at = word(i).equals("the") ? i + 1 : i;
        int day = day(at);
        int ofMonth = word(at + 1).equals("of") ? at + 2 : at + 1;
        if (day > 0 && month(ofMonth) > 0) {
            int year = year(ofMonth + 1);
            if (year > 0) {
                return read(year, month(ofMonth), day, ofMonth + 2);
            }
            return anchored(month(ofMonth), day, ofMonth + 1);
        }
        int year = year(i);
        boolean alone = led || isBare(i);
        return year > 0 && alone ? read(year, null, null, i + 1) : null;
    }

    private @Nullable Read monthFirst(int i, int month) {
        int day = day(i + 1);
        if (day > 0 && year(i + 1) == 0) {
            int at = word(i + 2).equals(",") ? i + 3 : i + 2;
            if (year(at) > 0) {
                return read(year(at), month, day, at + 1);
            }
            return anchored(month, day, i + 2);
        }
        int at = word(i + 1).equals("of") || word(i + 1).equals(",") ? i + 2 : i + 1;
        if (year(at) > 0) {
            return read(year(at), month, null, at + 1);
        }
        boolean ambiguous = word(i).equals("may") || word(i).equals("march");
        boolean led =
                i > 0 && Set.of("in", "since", "until", "by", "during", "of").contains(word(i - 1));
        return led && !(ambiguous && !tokens.get(i).isCapital()) ? anchored(month, null, i + 1) : null;
    }

    /** A month or day without its year takes the year that was spoken of last. */
    private @Nullable Read anchored(int month, @Nullable Integer day, int end) {
        PartialDate year = latest;
        return year == null ? null : read(year.year(), month, day, end);
    }

    /** A year without a preposition counts before a noun or in brackets: “the 2005 summit”, “(1943)”. */
    private boolean isBare(int i) {
        String before = i == 0 ? "" : word(i - 1);
        boolean number = Set.of(
                        "nearly", "about", "over", "than", "least", "some", "almost", "exceed", "$", "no", "no.",
                        "page", "pp", "p")
                .contains(before);
        boolean counts = i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("NNS");
        boolean named = i > 0 && tokens.get(i - 1).isCapital() && !before.equals("the");
        boolean noun = i + 1 < tokens.size() && tokens.get(i + 1).tag().matches("NN.*|JJ");
        return i > 0 && !number && !counts && noun && !named;
    }

    private @Nullable Read relative(int i) {
        int at = word(i).equals("the") || word(i).equals("that") || word(i).equals("a") ? i + 1 : i;
        boolean lead = at > i;
        PartialDate before = latest;
        String first = word(at);
        String unit = word(at + 1);
        if (before != null) {
            if (lead && unit.equals("year") && Set.of("following", "next").contains(first)) {
                return read(before.year() + 1, null, null, at + 2);
            }
            if (lead && unit.equals("year") && Set.of("previous", "preceding").contains(first)) {
                return read(before.year() - 1, null, null, at + 2);
            }
            if (lead && (unit.equals("year") && first.equals("same"))) {
                return read(before.year(), null, null, at + 2);
            }
            if (word(i).equals("that")
                    && first.equals("year")
                    && !Set.of("of", "when", "which", "in").contains(word(at + 1))) {
                return read(before.year(), null, null, at + 1);
            }
            if (lead
                    && first.equals("year")
                    && word(i).equals("a")
                    && word(at + 1).equals("later")) {
                return read(before.year() + 1, null, null, at + 2);
            }
            int count = Numbers.small(first);
            if (!lead && count > 0 && (unit.equals("years") || unit.equals("year"))) {
                if (word(at + 2).equals("later")) {
                    return read(before.year() + count, null, null, at + 3);
                }
                if (word(at + 2).equals("earlier")) {
                    return read(before.year() - count, null, null, at + 3);
                }
            }
        }
        return published == null || lead ? null : today(i, published);
    }

    private @Nullable Read today(int i, PartialDate today) {
        if (word(i + 1).equals("year")) {
            int shift = word(i).equals("last") ? -1 : word(i).equals("next") ? 1 : word(i).equals("this") ? 0 : 2;
            return shift == 2 ? null : read(today.year() + shift, null, null, i + 2);
        }
        int count = Numbers.small(word(i));
        boolean ago = count > 0 && word(i + 1).startsWith("year") && word(i + 2).equals("ago");
        return ago ? read(today.year() - count, null, null, i + 3) : null;
    }

    /** “the 1990s”, “the 19th century”: tells that there is a time, not which. */
    private @Nullable TimeExpression vague(int start, int at) {
        int i = word(at).equals("the") ? at + 1 : at;
        i = skipParts(i);
        boolean decade = word(i).matches("(?:mid-)?\\d{3}0s");
        boolean century = word(i).matches("(?:mid-)?\\d{1,2}(?:st|nd|rd|th)")
                && word(i + 1).equals("century");
        if (decade) {
            return new TimeExpression(start, i + 1, Link.VAGUE, null, null);
        }
        return century ? new TimeExpression(start, i + 2, Link.VAGUE, null, null) : null;
    }

    private static @Nullable Read read(int year, @Nullable Integer month, @Nullable Integer day, int end) {
        try {
            return new Read(new PartialDate(year, month, day), end);
        } catch (IllegalArgumentException e) {
            return null; // “February 30” is no date
        }
    }

    private int month(int i) {
        String word = word(i).replace(".", "");
        if (word.length() < 3 || i >= tokens.size() || !tokens.get(i).isCapital()) {
            return 0;
        }
        for (int month = 0; month < MONTHS.size(); month++) {
            String name = MONTHS.get(month);
            if (name.equals(word)
                    || word.length() <= 4
                            && name.startsWith(word.substring(0, 3))
                            && (word.length() == 3 || word.equals("sept"))) {
                return month + 1;
            }
        }
        return 0;
    }

    private int day(int i) {
        String digits = word(i).replaceFirst("(?:st|nd|rd|th)$", "");
        boolean day = digits.matches("\\d{1,2}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 31;
        return day ? Integer.parseInt(digits) : 0;
    }

    private int year(int i) {
        String word = word(i);
        if (!word.matches("\\d{4}")) {
            return 0;
        }
        int year = Integer.parseInt(word);
        boolean counts = word(i + 1).equals("%")
                || word(i + 1).equals("km")
                || word(i + 1).equals("bc")
                || word(i + 1).equals("bce");
        boolean money = i > 0 && word(i - 1).matches("[$€£¥#]|rmb|usd");
        return year >= FIRST_YEAR && year <= LAST_YEAR && !counts && !money ? year : 0;
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
