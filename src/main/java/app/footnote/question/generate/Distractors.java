package app.footnote.question.generate;

import app.footnote.document.Citation;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.Asked;
import app.footnote.question.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses wrong options: what no rule bars, best first, with the fact that says where each belongs. */
final class Distractors {
    private static final int POOL = 8;
    private static final int SAME_RELATION = 4;
    private static final int SAME_SUBJECT = 3;
    private static final int EXCLUDING_RELATION = 6;
    private static final int SAME_DOCUMENT = 2;

    private final FactBase base;
    private final Terms terms;
    private final DistractorRules rules;
    private final Wording wording;

    Distractors(FactBase base, Terms terms, DistractorRules rules, Wording wording) {
        this.base = base;
        this.terms = terms;
        this.rules = rules;
        this.wording = wording;
    }

    private record Ranked(Term term, Optional<Fact> place, double rank) {}

    /** Up to eight wrong options, the best first, none of which overlaps another. */
    List<Option> of(Fact fact, Asked asked) {
        List<Ranked> ranked = new ArrayList<>();
        Term key = rules.keys(fact, asked).get(0);
        for (Term candidate : terms.like(key, fact.relation(), asked)) {
            if (rules.bar(fact, asked, candidate).isEmpty() && isPlausible(key, candidate)) {
                Optional<Fact> place = place(fact, candidate);
                ranked.add(new Ranked(candidate, place, rank(fact, key, candidate, place)));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::rank)
                .reversed()
                .thenComparing(each -> each.term().key()));
        List<Ranked> chosen = new ArrayList<>();
        for (Ranked each : ranked) {
            if (chosen.size() < POOL
                    && chosen.stream().noneMatch(other -> other.term().overlaps(each.term()))) {
                chosen.add(each);
            }
        }
        return chosen.stream().map(this::option).toList();
    }

    /** A number ten times as large or small would not be taken for the key by anyone. */
    private static boolean isPlausible(Term key, Term candidate) {
        return key.number() == null || candidate.number() == null || distance(key, candidate) < 1;
    }

    /** How many powers of ten lie between two numbers. */
    private static double distance(Term key, Term candidate) {
        double one = key.number() == null ? 0 : key.number().doubleValue();
        double other = candidate.number() == null ? 0 : candidate.number().doubleValue();
        return one > 0 && other > 0 ? Math.abs(Math.log10(one / other)) : 0;
    }

    private Option option(Ranked ranked) {
        String because = ranked.place().map(wording::statement).orElse(null);
        return new Option(
                ranked.term().text(),
                because,
                ranked.place().map(Fact::citations).orElse(List.of()));
    }

    /** The fact that best says why the candidate is wrong here. */
    private Optional<Fact> place(Fact fact, Term candidate) {
        Fact best = null;
        int closest = -1;
        for (Fact place : terms.places(candidate)) {
            if (place.incoherent() != null || place.id().equals(fact.id())) {
                continue;
            }
            int kinship = kinship(fact, place);
            if (best == null
                    || kinship > closest
                    || kinship == closest && place.id().compareTo(best.id()) < 0) {
                best = place;
                closest = kinship;
            }
        }
        return Optional.ofNullable(best);
    }

    private int kinship(Fact fact, Fact place) {
        Relation relation = base.relation(fact);
        int kinship = place.relation().equals(fact.relation()) ? SAME_RELATION : 0;
        kinship += relation.excludes().contains(place.relation())
                        || relation.opposite().contains(place.relation())
                ? EXCLUDING_RELATION
                : 0;
        kinship += place.subject().equals(fact.subject()) ? SAME_SUBJECT : 0;
        kinship += citeTheSame(fact, place) ? SAME_DOCUMENT : 0;
        return kinship;
    }

    /** Asked of every place of every candidate, so without making lists. */
    private static boolean citeTheSame(Fact fact, Fact place) {
        for (Citation one : fact.citations()) {
            for (Citation other : place.citations()) {
                if (one.document().equals(other.document())) {
                    return true;
                }
            }
        }
        return false;
    }

    private double rank(Fact fact, Term key, Term candidate, Optional<Fact> place) {
        double rank = place.map(found -> (double) kinship(fact, found) + POOL).orElse(0.0);
        int longer = Math.max(key.text().length(), candidate.text().length());
        rank += 2.0 * Math.min(key.text().length(), candidate.text().length()) / longer;
        if (key.number() != null) {
            rank += 4.0 * (1 - distance(key, candidate));
        }
        if (key.date() != null && candidate.date() != null) {
            long days = Math.abs(
                    key.date().first().toEpochDay() - candidate.date().first().toEpochDay());
            rank += 2.0 / (1 + days / 1000.0);
        }
        return rank;
    }
}
