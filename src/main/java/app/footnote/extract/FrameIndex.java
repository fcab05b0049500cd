package app.footnote.extract;

import app.footnote.fact.Frame;
import app.footnote.fact.Frame.Part;
import app.footnote.fact.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The frames of all relations by the words that call them up. */
final class FrameIndex {
    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<Part, Map<String, List<Entry>>> nouns = new HashMap<>();
    private final Map<String, Relation> relations = new HashMap<>();

    /** A word or phrase of a frame. */
    record Entry(Relation relation, Frame frame, List<String> words) {}

    FrameIndex(Collection<Relation> relations) {
        for (Relation relation : relations) {
            this.relations.put(relation.id(), relation);
            for (Frame frame : relation.frames()) {
                add(relation, frame);
            }
        }
    }

    Map<String, Relation> relations() {
        return relations;
    }

    private void add(Relation relation, Frame frame) {
        List<String> carrying = frame.words(Part.VERB);
        for (String verb : carrying) {
            List<String> words = List.of(verb.split(" "));
            Entry entry = new Entry(relation, frame, words);
            Verbs.forms(words.get(0)).forEach(form -> put(verbs, form, entry));
        }
        if (carrying.isEmpty()) {
            for (Part part : List.of(Part.NOUN, Part.IS, Part.LIST)) {
                for (String noun : frame.words(part)) {
                    List<String> words = List.of(noun.split(" "));
                    Map<String, List<Entry>> index = nouns.computeIfAbsent(part, each -> new HashMap<>());
                    put(index, words.get(words.size() - 1), new Entry(relation, frame, words));
                }
            }
        }
    }

    private static void put(Map<String, List<Entry>> index, String word, Entry entry) {
        index.computeIfAbsent(word, each -> new ArrayList<>()).add(entry);
    }

    /** Frames whose verb has this form; the words after it are still to be looked at. */
    List<Entry> verb(Token token) {
        return verbs.getOrDefault(token.lower(), List.of()).stream()
                .filter(entry -> Verbs.matches(token, entry.words().get(0)))
                .toList();
    }

    /** Frames whose noun the tokens before {@code end} are, in singular or plural. */
    List<Entry> noun(Part part, Segment segment, int start, int end) {
        String last = segment.token(end - 1).lower();
        Map<String, List<Entry>> index = nouns.getOrDefault(part, Map.of());
        List<Entry> candidates = new ArrayList<>(index.getOrDefault(last, List.of()));
        if (last.endsWith("s")) {
            candidates.addAll(index.getOrDefault(last.substring(0, last.length() - 1), List.of()));
        }
        if (last.endsWith("ies")) {
            candidates.addAll(index.getOrDefault(last.substring(0, last.length() - 3) + "y", List.of()));
        }
        return longest(candidates.stream()
                .filter(entry -> stands(entry.words(), segment, start, end))
                .toList());
    }

    /** “observer state” wins over “state”. */
    private static List<Entry> longest(List<Entry> entries) {
        int most =
                entries.stream().mapToInt(entry -> entry.words().size()).max().orElse(0);
        return entries.stream().filter(entry -> entry.words().size() == most).toList();
    }

    private static boolean stands(List<String> words, Segment segment, int start, int end) {
        int from = end - words.size();
        if (from < start) {
            return false;
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!segment.token(from + i).text().toLowerCase(Locale.ROOT).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
