package app.footnote.question.generate;

import app.footnote.document.Document;
import app.footnote.document.Words;
import app.footnote.fact.Entity;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts facts into words: fills templates, names reporters, writes explanations. */
final class Wording {
    private static final String[] ATTRIBUTIONS = {
        "According to {who}, {stem}?",
        "{Stem}, according to {who}?",
        "In the account of {who}, {stem}?",
        "{Stem}, as reported by {who}?",
        "Going by {who}, {stem}?",
        "{Stem}, if one follows {who}?",
        "Judging by {who}, {stem}?",
        "{Stem}, on the word of {who}?",
        "By the account of {who}, {stem}?"
    };

    private static final int OPENING = 3;

    private final FactBase base;
    private final Map<String, List<String>> namesByFirstWord = new HashMap<>();

    Wording(FactBase base) {
        this.base = base;
        base.entities().stream()
                .flatMap(entity -> entity.names().stream())
                .filter(name -> !name.isEmpty() && !Character.isLowerCase(name.charAt(0)))
                .forEach(name -> namesByFirstWord
                        .computeIfAbsent(firstWord(name), word -> new ArrayList<>())
                        .add(name));
    }

    static int attributions() {
        return ATTRIBUTIONS.length;
    }

    /** Whether this way of naming the source comes before the question. */
    static boolean leadsIn(int attribution) {
        return !ATTRIBUTIONS[attribution].startsWith("{Stem}");
    }

    /** How a stem begins, which is what a reader notices when it comes back. */
    static String opening(String stem) {
        return Words.of(stem).stream().limit(OPENING).collect(Collectors.joining(" "));
    }

    /** A number with its bound and unit: “over 3,300 kilometres”. */
    static String number(Value.Number value) {
        DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String unit = value.unit();
        String figure = format.format(value.number());
        String text = unit == null ? figure : unit.startsWith("%") ? figure + unit : figure + " " + unit;
        return value.bound().words() + text;
    }

    /** A value as an option or an answer shows it. */
    String value(Fact fact) {
        if (fact.value() instanceof Value.Entities entities) {
            return listed(
                    entities.ids().stream().map(id -> base.entity(id).name()).toList());
        }
        return plain(fact.value());
    }

    private String running(Fact fact) {
        if (fact.value() instanceof Value.Entities entities) {
            return listed(
                    entities.ids().stream().map(id -> base.entity(id).text()).toList());
        }
        return plain(fact.value());
    }

    private static String plain(Value value) {
        if (value instanceof Value.Date date) {
            return date.date().text();
        }
        if (value instanceof Value.Number number) {
            return number(number);
        }
        return value instanceof Value.Text text ? text.text() : "";
    }

    /** “A, B and C”. */
    static String listed(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** Fills a template's placeholders from the fact. */
    String fill(String template, Fact fact) {
        Entity subject = base.entity(fact.subject());
        String text = template.replace("{subject's}", possessive(subject.text()))
                .replace("{subject}", subject.text())
                .replace("{Subject}", capital(subject.text()))
                .replace("{kind}", subject.kind())
                .replace("{does}", subject.plural() ? "do" : "does")
                .replace("{is}", subject.plural() ? "are" : "is")
                .replace("{time}", fact.validity().text());
        if (text.contains("{value.on}") || text.contains("{When}")) {
            PartialDate date = ((Value.Date) fact.value()).date();
            text = text.replace("{value.on}", date.on()).replace("{When}", when(date));
        }
        if (fact.value() instanceof Value.Number number && number.unit() != null) {
            text = text.replace("{unit}", number.unit());
        }
        return text.replace("{value}", running(fact))
                .replaceAll(" +", " ")
                .replace(" ?", "?")
                .replace(" .", ".")
                .replace(" ,", ",");
    }

    private static String when(PartialDate date) {
        return switch (date.grain()) {
            case YEAR -> "In which year";
            case MONTH -> "In which month of which year";
            case DAY -> "On which date";
        };
    }

    /** The stem with its time in front, where a state is reported for a moment or a value changes and it lacks it. */
    String timed(String stem, Fact fact) {
        Validity validity = fact.validity();
        boolean changes = base.facts(fact.subject(), fact.relation()).size() > 1
                && base.relation(fact).single();
        boolean needed = validity.asOf() != null || changes && !validity.isUnknown();
        if (!needed || saysYear(stem, validity)) {
            return stem;
        }
        return capital(validity.text()) + ", " + lower(stem);
    }

    private static boolean saysYear(String stem, Validity validity) {
        List<String> words = Words.of(stem);
        return Words.of(validity.text()).stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .anyMatch(words::contains);
    }

    /** The stem with the name of whoever says so, in one of several frames. */
    String attributed(String stem, String who, int frame) {
        String clause = stem.endsWith("?") ? stem.substring(0, stem.length() - 1) : stem;
        return ATTRIBUTIONS[frame % ATTRIBUTIONS.length]
                .replace("{who}", who)
                .replace("{stem}", lower(clause))
                .replace("{Stem}", capital(clause));
    }

    /** The stem of a question on several facts, with the source where all of them have the same one. */
    String sourced(String stem, List<Fact> facts, int frame) {
        List<String> documents = facts.stream()
                .flatMap(fact -> fact.documents().stream())
                .distinct()
                .toList();
        return documents.size() == 1
                ? attributed(stem, base.document(documents.get(0)).cited(), frame)
                : stem;
    }

    /** Who says so: the authors of the documents cited. */
    String reporters(Fact fact) {
        return listed(
                fact.documents().stream().map(id -> base.document(id).cited()).toList());
    }

    /** The documents cited, as they stand in brackets: “Zhang 2018; Liu 2025”. */
    String sources(Fact fact) {
        return fact.documents().stream().map(base::document).map(Wording::brief).collect(Collectors.joining("; "));
    }

    /** The fact in a full sentence, with its reporter. */
    String statement(Fact fact) {
        String says = fact.says().endsWith(".") ? fact.says() : fact.says() + ".";
        if (fact.attributed() || !base.conflicts(fact).isEmpty()) {
            return "According to " + reporters(fact) + ", " + lower(says);
        }
        return says.substring(0, says.length() - 1) + " (" + sources(fact) + ").";
    }

    private static String brief(Document document) {
        return document.author() + " " + document.year();
    }

    private static String possessive(String text) {
        return text.endsWith("s") ? text + "’" : text + "’s";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Lower case at the start, unless a name stands there. */
    String lower(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        boolean name = namesByFirstWord.getOrDefault(firstWord(text), List.of()).stream()
                .anyMatch(text::startsWith);
        return text.isEmpty() || acronym || name ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String firstWord(String text) {
        List<Words.Word> words = Words.located(text);
        return words.isEmpty()
                ? ""
                : text.substring(words.get(0).start(), words.get(0).end());
    }
}
