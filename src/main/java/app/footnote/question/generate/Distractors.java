package app.footnote.question.generate;

import app.footnote.document.Citation;
import app.footnote.document.Words;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.Asked;
import app.footnote.fact.Value;
import app.footnote.question.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses wrong options: what no rule bars, best first, with the fact that says where each belongs. */
final class Distractors {
    private static final int POOL = 8;
    private static final int ENOUGH = 2;
    private static final int MOST_COMPANY = 3;
    private static final int SAME_RELATION = 4;
    private static final int SAME_SUBJECT = 3;
    private static final int EXCLUDING_RELATION = 6;
    private static final int SAME_DOCUMENT = 2;
    private static final int SHORTEST_CONTENT_WORD = 4;

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

    /** @param company how many facts name the candidate and the key side by side, as lists of members do */
    private record Ranked(Term term, Optional<Fact> place, long company, double rank) {
        boolean isStranger() {
            return place.isEmpty() && company == 0;
        }
    }

    /** Up to eight wrong options, the best first, none of which overlaps another. */
    List<Option> of(Fact fact, Asked asked) {
        return of(fact, asked, POOL);
    }

    /** @param most how many at most */
    List<Option> of(Fact fact, Asked asked, int most) {
        List<Ranked> ranked = new ArrayList<>();
        Term key = rules.keys(fact, asked).get(0);
        for (Term candidate : terms.like(key, fact.relation(), asked)) {
            if (rules.bar(fact, asked, candidate).isEmpty() && isPlausible(fact, key, candidate)) {
                Optional<Fact> place = place(fact, candidate);
                long company = company(key, candidate);
                ranked.add(new Ranked(candidate, place, company, rank(fact, key, candidate, place, company)));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::rank)
                .reversed()
                .thenComparing(each -> each.term().key()));
        List<Ranked> chosen = new ArrayList<>();
        for (Ranked each : ranked) {
            if (chosen.size() < most
                    && chosen.stream().noneMatch(other -> other.term().overlaps(each.term()))) {
                chosen.add(each);
            }
        }
        return withoutStrangers(key, chosen).stream().map(this::option).toList();
    }

    /**
     * What has nothing to do with the key is taken by nobody; it stands in where there is nothing better, or where the
     * key would be known by being the shortest.
     */
    private static List<Ranked> withoutStrangers(Term key, List<Ranked> chosen) {
        if (chosen.stream().filter(each -> !each.isStranger()).count() < ENOUGH) {
            return chosen;
        }
        int length = key.text().length();
        return chosen.stream()
                .filter(each -> !each.isStranger() || each.term().text().length() <= length)
                .toList();
    }

    private long company(Term key, Term candidate) {
        List<Fact> places = terms.places(candidate);
        return terms.places(key).stream().filter(places::contains).count();
    }

    /** A number ten times as large, or a count of other things, would not be taken for the key by anyone. */
    private boolean isPlausible(Fact fact, Term key, Term candidate) {
        if (key.number() == null || candidate.number() == null) {
            return true;
        }
        return distance(key, candidate) < 1 && (hasUnit(fact) || countsTheSame(fact, candidate));
    }

    private static boolean hasUnit(Fact fact) {
        return fact.value() instanceof Value.Number number && number.unit() != null;
    }

    private boolean countsTheSame(Fact fact, Term candidate) {
        List<String> counted = countedThings(fact);
        return terms.places(candidate).stream()
                .anyMatch(place -> countedThings(place).stream().anyMatch(counted::contains));
    }

    private List<String> countedThings(Fact fact) {
        return Words.of(base.entity(fact.subject()).name()).stream()
                .filter(word -> word.length() >= SHORTEST_CONTENT_WORD && !word.equals("number"))
                .toList();
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
            int kinship = kinship(fact, place);
            if (place.incoherent() != null || place.id().equals(fact.id()) || !explains(place, candidate, kinship)) {
                continue;
            }
            if (best == null
                    || kinship > closest
                    || kinship == closest && place.id().compareTo(best.id()) < 0) {
                best = place;
                closest = kinship;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A reason names the option, and speaks of the same relation or subject; a date or number speaks for itself. */
    private static boolean explains(Fact place, Term candidate, int kinship) {
        boolean measured = candidate.date() != null || candidate.number() != null;
        if (!measured && kinship < SAME_SUBJECT) {
            return false;
        }
        String says = " " + String.join(" ", Words.of(place.says())) + " ";
        if (candidate.number() != null) {
            return says.contains(" " + candidate.number().stripTrailingZeros().toPlainString() + " ");
        }
        return candidate.isPhrase()
                ? candidate.stems().stream().allMatch(stem -> says.contains(" " + stem))
                : candidate.names().stream().anyMatch(says::contains);
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

    private double rank(Fact fact, Term key, Term candidate, Optional<Fact> place, long company) {
        double rank = place.map(found -> (double) kinship(fact, found) + POOL).orElse(0.0);
        rank += Math.min(company, MOST_COMPANY);
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
