package app.footnote.question.generate;

import app.footnote.document.Document;
import app.footnote.document.Words;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.Asked;
import java.util.ArrayList;
import java.util.List;

/** The wordings in which a fact can be asked: the author's own, else the relation's, with time and source. */
final class Stems {
    private final FactBase base;
    private final Wording wording;

    Stems(FactBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
    }

    /** A wording, and the frame by which a round knows that it comes back. */
    record Stem(String text, String frame) {}

    /** All wordings; the first to try is given by {@code turn}, so that a card's types are worded differently. */
    List<Stem> of(Fact fact, Asked asked, int turn) {
        List<Stem> stems = new ArrayList<>();
        List<String> own = fact.stems().getOrDefault(asked, List.of());
        own.forEach(text -> stems.add(finished(fact, asked, text, turn)));
        if (own.isEmpty() && isUnambiguous(fact, asked)) {
            base.relation(fact)
                    .stems()
                    .getOrDefault(asked, List.of())
                    .forEach(template -> stems.add(finished(fact, asked, wording.fill(template, fact), turn)));
        }
        return rotated(stems, turn);
    }

    private static List<Stem> rotated(List<Stem> stems, int turn) {
        List<Stem> rotated = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            rotated.add(stems.get((i + turn) % stems.size()));
        }
        return rotated;
    }

    /** A relation's wording fits when the fact is the only answer to it. */
    private boolean isUnambiguous(Fact fact, Asked asked) {
        Relation relation = base.relation(fact);
        if (asked == Asked.ELEMENT) {
            return true;
        }
        if (asked == Asked.SUBJECT) {
            return relation.inverseSingle() && fact.complete() == relation.list();
        }
        return relation.single()
                || relation.list() && fact.complete()
                || base.facts(fact.subject(), fact.relation()).size() == 1;
    }

    private Stem finished(Fact fact, Asked asked, String text, int turn) {
        String timed = isDatedBySource(fact) ? text : wording.timed(text, fact);
        String who = who(fact, asked, timed);
        boolean named = fact.documents().stream()
                .map(base::document)
                .map(Document::author)
                .allMatch(author -> text.contains(author));
        if (!needsSource(fact, timed) || named) {
            return new Stem(timed, Wording.opening(timed));
        }
        int attribution = Math.floorMod(turn + fact.id().hashCode(), Wording.attributions());
        String attributed = wording.attributed(timed, who, attribution);
        return new Stem(
                attributed, Wording.leadsIn(attribution) ? "attributed " + attribution : Wording.opening(attributed));
    }

    /** “According to Zhang (2018)” says for which year a state is reported when the text itself is of that year. */
    private boolean isDatedBySource(Fact fact) {
        PartialDate asOf = fact.validity().asOf();
        return asOf != null
                && (fact.attributed() || !base.conflicts(fact).isEmpty())
                && fact.documents().stream()
                        .allMatch(id -> base.document(id).year().equals(Integer.toString(asOf.year())));
    }

    /** What one document says alone is asked with its date or its source; a claim and a conflict with the source. */
    private boolean needsSource(Fact fact, String stem) {
        boolean dated = Words.of(stem).stream().anyMatch(word -> word.matches("(?:19|20)\\d\\d"));
        return fact.attributed()
                || !base.conflicts(fact).isEmpty()
                || fact.documents().size() == 1 && !dated;
    }

    private String who(Fact fact, Asked asked, String stem) {
        String reporters = wording.reporters(fact);
        String holder = fact.holder();
        boolean asksForHolder = asked == Asked.SUBJECT && fact.subject().equals(holder);
        if (holder == null || asksForHolder || stem.contains(base.entity(holder).name())) {
            return reporters;
        }
        return base.entity(holder).text() + " in " + reporters;
    }
}
