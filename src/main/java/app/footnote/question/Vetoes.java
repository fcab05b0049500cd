package app.footnote.question;

import app.footnote.document.Citation;
import app.footnote.fact.Relation.Asked;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Wrong options that the documents' sentences speak against, although no fact does. Computed where the documents are
 * at hand and kept, so that generation needs no documents.
 *
 * @param basis hash of the facts and the division for which they were computed
 */
public record Vetoes(String basis, List<Veto> vetoes, Set<String> keys) {
    public static final Vetoes NONE = new Vetoes("", List.of());

    public Vetoes(String basis, List<Veto> vetoes) {
        this(
                basis,
                List.copyOf(vetoes),
                vetoes.stream()
                        .map(veto -> key(veto.fact(), veto.asked(), veto.option()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** One option barred from the questions of one fact, and the sentence that bars it. */
    public record Veto(String fact, Asked asked, String option, Citation sentence) {}

    /** These and more of them. */
    public Vetoes with(List<Veto> more) {
        return new Vetoes(
                basis, Stream.concat(vetoes.stream(), more.stream()).distinct().toList());
    }

    public boolean bars(String fact, Asked asked, String option) {
        return keys.contains(key(fact, asked, option));
    }

    private static String key(String fact, Asked asked, String option) {
        return fact + ' ' + asked + ' ' + option;
    }
}
