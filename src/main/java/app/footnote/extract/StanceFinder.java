package app.footnote.extract;

import app.footnote.extract.Clause.Form;
import app.footnote.extract.Unit.Kind;
import app.footnote.fact.Modality;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a clause asserts from what it hedges, plans, denies or reports. */
final class StanceFinder {
    private static final Set<String> HEDGES = Lexicon.words("hedge");
    private static final Set<String> PLANS = Lexicon.words("planned");
    private static final List<String> SAYING = List.copyOf(Lexicon.words("said"));
    private static final Set<String> DENIALS = Set.of("not", "n't", "never", "neither", "nor", "hardly", "cannot");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");
    private static final Set<String> STARTS = Set.of("begin", "start", "continue", "come", "go", "manage", "cease");
    private static final int SPEECH = 6;

    private final Line line;
    private final Arguments arguments;

    StanceFinder(Line line, Arguments arguments) {
        this.line = line;
        this.arguments = arguments;
    }

    Stance of(Clause clause) {
        Stance stance = own(clause);
        return governed(clause, stance);
    }

    /** The verb phrase itself, and the words around it up to the next clause. */
    private Stance own(Clause clause) {
        Stance stance = Stance.ASSERTED;
        Unit phrase = clause.phrase();
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Token token = line.segment.token(i);
            String word = token.lower();
            boolean main = i == clause.verb();
            if (DENIALS.contains(word) || word.equals("longer")) {
                stance = stance.negated();
            } else if (token.tag().equals("MD")
                    && (word.equals("will") || word.equals("shall") || word.equals("'ll"))) {
                stance = stance.planned();
            } else if (token.tag().equals("MD") && !word.equals("can")) {
                stance = stance.hedged();
            } else if (!main && HEDGES.contains(word)) {
                stance = stance.hedged();
            } else if (!main && PLANS.contains(word)) {
                stance = stance.planned();
            }
        }
        boolean supposed = clause.passive()
                && List.of(
                                "say",
                                "believe",
                                "think",
                                "allege",
                                "rumour",
                                "expect",
                                "suppose",
                                "report",
                                "consider",
                                "perceive",
                                "regard",
                                "see")
                        .stream()
                        .anyMatch(verb -> Verbs.matches(line.segment.token(clause.verb()), verb));
        if (supposed) {
            stance = stance.hedged();
        }
        return around(clause, stance);
    }

    private Stance around(Clause clause, Stance given) {
        Stance stance = given;
        int from = clause.subjects().isEmpty()
                ? clause.unit()
                : Math.min(clause.unit(), clause.subjects().get(0));
        if (clause.form() == Form.PARTICIPLE) {
            from = clause.unit();
        }
        for (int i = from; i < clause.end(); i++) {
            Unit unit = line.unit(i);
            if (i != clause.unit() && (unit.is(Kind.ADVERB) || unit.is(Kind.OTHER)) && isHedge(unit)) {
                stance = stance.hedged();
            }
            boolean never = i < clause.unit() && unit.is(Kind.ADVERB) && DENIALS.contains(line.word(i));
            if (never || unit.is(Kind.NOUN) && line.segment.token(unit.start()).is("no")) {
                stance = stance.negated();
            }
        }
        for (int i = 0; i < from; i++) {
            boolean early = clause.governor() == null;
            if (early && line.unit(i).is(Kind.ADVERB) && isHedge(line.unit(i))) {
                stance = stance.hedged();
            }
            if (early && DENIALS.contains(line.word(i)) && !line.word(i + 1).equals("until")) {
                stance = stance.negated();
            }
        }
        for (int i = from - 1; i >= 0 && i >= from - 2; i--) {
            if (CONDITIONS.contains(line.word(i))) {
                stance = stance.hedged();
            }
        }
        return inQuotation(clause, accordingTo(stance));
    }

    private boolean isHedge(Unit unit) {
        return line.segment.tokens().subList(unit.start(), unit.end()).stream()
                .anyMatch(token -> HEDGES.contains(token.lower()));
    }

    private Stance accordingTo(Stance stance) {
        for (int i = 0; i + 1 < line.units.size(); i++) {
            boolean according = line.word(i).equals("according") || line.word(i).equals("accord");
            if (according) {
                int noun = i;
                while (noun < line.units.size() && !line.is(noun, Kind.NOUN)) {
                    noun++;
                }
                return stance.reported(noun < line.units.size() ? arguments.name(noun) : null);
            }
        }
        return stance;
    }

    private Stance inQuotation(Clause clause, Stance stance) {
        boolean quoted = line.segment.quotes().stream()
                .anyMatch(quote -> quote.end() - quote.start() >= SPEECH && quote.holds(clause.verb()));
        return quoted ? stance.reported(speaker(clause)) : stance;
    }

    private @Nullable String speaker(Clause clause) {
        for (int i = 0; i < line.units.size(); i++) {
            if (line.is(i, Kind.VERB) && isSaying(line.unit(i)) && i != clause.unit()) {
                int noun = line.is(i - 1, Kind.NOUN) ? i - 1 : i + 1;
                return line.is(noun, Kind.NOUN) ? arguments.name(noun) : null;
            }
        }
        return null;
    }

    private boolean isSaying(Unit unit) {
        Token verb = line.segment.token(unit.end() - 1);
        return SAYING.stream().anyMatch(saying -> Verbs.matches(verb, saying));
    }

    /** What the clause above does to this one: “X said that …”, “plans to …”, “supported … joining”. */
    private Stance governed(Clause clause, Stance given) {
        Stance stance = given;
        Clause above = clause.governor();
        if (above == null) {
            return stance;
        }
        if (clause.form() == Form.INFINITIVE) {
            boolean goesOn = STARTS.stream().anyMatch(start -> Verbs.matches(line.segment.token(above.verb()), start));
            return goesOn ? stance : stance.planned();
        }
        boolean complement = clause.form() == Form.FINITE && isComplement(clause, above);
        if (complement && isSaying(above.phrase())) {
            Stance saying = own(above);
            boolean known = List.of("show", "find", "discover", "acknowledge", "admit").stream()
                    .anyMatch(verb -> Verbs.matches(line.segment.token(above.verb()), verb));
            if (saying.modality() != Modality.ASSERTED || saying.denied()) {
                return stance.hedged();
            }
            return known
                    ? stance
                    : stance.reported(
                            above.subjects().isEmpty() || above.passive()
                                    ? null
                                    : arguments.name(above.subjects().get(0)));
        }
        if (complement) {
            Stance upper = own(above);
            boolean thought = PLANS.contains(line.segment.token(above.verb()).lower())
                    || HEDGES.contains(line.segment.token(above.verb()).lower());
            return upper.modality() != Modality.ASSERTED || upper.denied() || thought ? stance.hedged() : stance;
        }
        if (clause.form() == Form.WITH || clause.form() == Form.PARTICIPLE) {
            Stance upper = own(above);
            return upper.modality() == Modality.ASSERTED || clause.passive() ? stance : stance.hedged();
        }
        return stance;
    }

    /** “said (that) Y was …”: the clause begins where the one above ends. */
    private boolean isComplement(Clause clause, Clause above) {
        int first =
                clause.subjects().isEmpty() ? clause.unit() : clause.subjects().get(0);
        if (first <= above.unit()) {
            return false;
        }
        for (int i = above.unit() + 1; i < first; i++) {
            if (line.is(i, Kind.COMMA) || line.is(i, Kind.AND) || line.is(i, Kind.SEMICOLON)) {
                return line.word(first - 1).equals("that") && !line.is(i, Kind.AND) && !line.is(i, Kind.SEMICOLON);
            }
        }
        boolean that = line.word(first - 1).equals("that");
        return that || first == above.unit() + 1;
    }
}
