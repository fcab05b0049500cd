package app.footnote.question;

import app.footnote.document.Citation;
import app.footnote.document.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;

/** Collects the citations of a page and numbers them as they come: one footnote a paragraph. */
public final class Footnotes {
    private final SetMetadata set;
    private final Quotes quotes;
    private final OptionalLong person;
    private final int before;
    private final Map<Place, Cited> cited = new LinkedHashMap<>();

    /** @param person whose own texts may be quoted */
    public Footnotes(SetMetadata set, Quotes quotes, OptionalLong person) {
        this(set, quotes, person, 0);
    }

    private Footnotes(SetMetadata set, Quotes quotes, OptionalLong person, int before) {
        this.set = set;
        this.quotes = quotes;
        this.person = person;
        this.before = before;
    }

    /** The same, with its numbers after those of other footnotes on the page. */
    public Footnotes after(int others) {
        return new Footnotes(set, quotes, person, others);
    }

    private record Place(String document, int paragraph) {}

    private record Cited(int number, TreeSet<Citation> citations, List<String> facts) {}

    /** The numbers of the footnotes for what the citations say of the facts. */
    public List<Integer> cite(List<String> facts, List<Citation> citations) {
        List<Integer> numbers = new ArrayList<>();
        for (Citation citation : citations) {
            Place place = new Place(citation.document(), citation.paragraph());
            Cited note = cited.computeIfAbsent(
                    place, missing -> new Cited(before + cited.size() + 1, new TreeSet<>(), new ArrayList<>()));
            note.citations().add(citation);
            note.facts().addAll(facts);
            if (!numbers.contains(note.number())) {
                numbers.add(note.number());
            }
        }
        return numbers;
    }

    /** The footnotes in the order of their numbers. */
    public List<Footnote> notes() {
        return cited.entrySet().stream()
                .map(entry -> note(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Footnote note(Place place, Cited note) {
        return new Footnote(
                note.number(),
                document(place.document()),
                place.paragraph(),
                note.citations().stream().map(Citation::sentence).distinct().toList(),
                note.citations().stream()
                        .flatMap(citation -> quotes.find(set.slug(), person, note.facts(), citation).stream())
                        .toList());
    }

    private Document document(String id) {
        return set.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The set “" + set.slug() + "” has no document " + id));
    }
}
