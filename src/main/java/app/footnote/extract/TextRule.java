package app.footnote.extract;

import app.footnote.extract.Clause.Form;
import app.footnote.extract.Findings.Circumstances;
import app.footnote.extract.Unit.Kind;
import app.footnote.fact.Modality;
import app.footnote.fact.Relation;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import java.util.Set;

/** Relations whose value is a stretch of text: what something is by definition, and why something is so. */
final class TextRule {
    private static final double DEFINED = 0.8;
    private static final double REASON = 0.75;
    private static final Set<String> CAUSES = Set.of("because", "due", "owing");
    private static final Set<String> OPINION = Set.of(
            "important",
            "major",
            "key",
            "good",
            "bad",
            "great",
            "significant",
            "crucial",
            "vital",
            "useful",
            "natural",
            "result",
            "part",
            "kind",
            "sign",
            "matter",
            "way",
            "fact",
            "example",
            "demand",
            "lot",
            "number",
            "question",
            "step",
            "success",
            "failure",
            "reason",
            "problem",
            "challenge",
            "symbol",
            "member",
            "similar",
            "different",
            "new",
            "best",
            "better",
            "more",
            "most",
            "issue",
            "driver",
            "factor",
            "variety",
            "series",
            "threat",
            "big",
            "strong");

    private static final Set<String> CLASSES = Set.of(
            "process",
            "study",
            "practice",
            "science",
            "theory",
            "act",
            "ability",
            "idea",
            "principle",
            "method",
            "branch",
            "measure",
            "amount",
            "rate",
            "state",
            "art",
            "belief",
            "doctrine",
            "technique",
            "system",
            "quantity",
            "set",
            "time",
            "point",
            "use");

    private final Reading reading;

    TextRule(Reading reading) {
        this.reading = reading;
    }

    /** “A mitochondrion is an organelle that …”, “RATS is a standing body of …”. */
    void definition(Clause clause, Relation relation) {
        Line line = reading.line;
        Unit phrase = clause.phrase();
        Token verb = line.segment.token(clause.verb());
        boolean copula = phrase.end() - phrase.start() == 1 && (verb.is("is") || verb.is("are"));
        int at = clause.unit() + 1;
        boolean predicate = line.is(at, Kind.NOUN) && at < clause.end();
        if (!copula
                || !predicate
                || clause.form() != Form.FINITE
                || clause.subjects().size() != 1
                || clause.subjects().get(0) + 1 != clause.unit()) {
            return;
        }
        Unit noun = line.unit(at);
        Token article = line.segment.token(noun.start());
        boolean classing = article.is("the")
                && CLASSES.contains(line.segment.token(noun.end() - 1).lower())
                && line.word(at + 1).matches("of|by|that|in|which|at");
        boolean indefinite =
                article.is("a") || article.is("an") || classing || article.tag().equals("NNS");
        boolean opinion = line.segment.tokens().subList(noun.start(), noun.end()).stream()
                .anyMatch(
                        token -> OPINION.contains(token.lower()) || token.tag().matches("JJS|JJR|RBS|RBR"));
        boolean detailed = line.is(at + 1, Kind.PREPOSITION)
                || line.is(at + 1, Kind.RELATIVE)
                || line.is(at + 1, Kind.VERB)
                || line.is(at + 1, Kind.SUBORDINATION);
        int unit = clause.subjects().get(0);
        Argument subject = reading.arguments.of(unit);
        String head = line.segment.token(noun.end() - 1).lower();
        boolean person = Lexicon.words("title").contains(head);
        boolean term = !person
                && subject != null
                && (subject.isNamed() && subject.basis() == Argument.Basis.NAME || isTerm(unit));
        Stance stance = reading.stances.of(clause);
        String rest = reading.rest(line.unit(at).start());
        if (subject != null
                && indefinite
                && !opinion
                && detailed
                && term
                && !rest.isEmpty()
                && stance.modality() == Modality.ASSERTED) {
            reading.findings.add(
                    relation,
                    subject,
                    new Value.Text(rest),
                    new Circumstances(Validity.UNKNOWN, false, stance, "is a", DEFINED));
        }
    }

    /** A common noun at the head of the sentence, bare or with “a”: “A vaccine is …”. */
    private boolean isTerm(int unit) {
        Unit noun = reading.line.unit(unit);
        Token first = reading.line.segment.token(noun.start());
        boolean bare = !first.tag().matches("DT|PRP.*|CD|JJR|JJS|EX|WP|WDT") || first.is("a") || first.is("an");
        return unit == 0 && bare && noun.end() - noun.start() <= 4;
    }

    /** “…, because …”, “… due to …”: why the subject of the clause before is so. */
    void reason(Clause clause, Relation relation) {
        Line line = reading.line;
        if (clause.form() != Form.FINITE || clause.subjects().isEmpty()) {
            return;
        }
        for (int i = clause.unit() + 1; i <= Math.min(clause.end(), line.units.size() - 1); i++) {
            String word = line.word(i);
            boolean cause = CAUSES.contains(word)
                    && !(word.equals("due") && !line.word(i + 1).equals("to"));
            if (cause) {
                Argument subject = reading.arguments.of(clause.subjects().get(0));
                Stance stance = reading.stances.of(clause);
                boolean partly = false;
                for (int k = clause.unit() + 1; k < i; k++) {
                    partly |= line.word(k).matches("not|perhaps|possibly|partly|nor");
                }
                int start = line.unit(i).end();
                while (start < line.segment.tokens().size()
                        && line.segment.token(start).text().matches("of|to")) {
                    start++;
                }
                String rest = reading.rest(start);
                boolean plain = stance.modality() == Modality.ASSERTED && !partly && !stance.denied();
                if (plain && subject != null && subject.isNamed() && !rest.isEmpty()) {
                    reading.findings.add(
                            relation,
                            subject,
                            new Value.Text(rest),
                            new Circumstances(
                                    reading.validity(clause.time(), false, false), false, stance, word, REASON));
                }
                return;
            }
        }
    }
}
