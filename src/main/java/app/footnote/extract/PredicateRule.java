package app.footnote.extract;

import app.footnote.extract.Argument.Basis;
import app.footnote.extract.Clause.Form;
import app.footnote.extract.Findings.Circumstances;
import app.footnote.extract.FrameIndex.Entry;
import app.footnote.extract.Unit.Kind;
import app.footnote.fact.Frame.Part;
import app.footnote.fact.Frame.Role;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.ValueType;
import app.footnote.fact.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Relations that a predicate noun carries: “became director of the museum”, “…, president of the club, …”. */
final class PredicateRule {
    private static final double CONFIDENCE = 0.88;
    private static final double APPOSITION = 0.85;
    private static final List<String> LINKING =
            List.of("be", "become", "remain", "serve", "appoint", "elect", "name", "make");
    private static final Set<String> FORMER =
            Set.of("former", "then", "late", "ex-", "acting", "future", "designate", "deputy-designate");

    private final Reading reading;

    PredicateRule(Reading reading) {
        this.reading = reading;
    }

    /** “X became the NOUN of Y”. */
    void apply(Clause clause) {
        Token verb = clause.segment().token(clause.verb());
        boolean links = LINKING.stream().anyMatch(each -> Verbs.matches(verb, each));
        if (!links || clause.form() == Form.INFINITIVE || clause.form() == Form.WITH) {
            return;
        }
        int at = clause.unit() + 1;
        while (reading.line.is(at, Kind.ADVERB)
                || reading.line.is(at, Kind.PREPOSITION)
                        && reading.line.word(at).equals("as")) {
            at++;
        }
        if (!reading.line.is(at, Kind.NOUN) || at >= clause.end()) {
            return;
        }
        inverse(clause, at);
        List<Argument> subjects = reading.roles.subjects(clause, Argument::isNamed);
        for (Entry entry : reading.frames.noun(
                Part.IS, reading.line.segment, reading.line.unit(at).start(), headEnd(at))) {
            Validity validity = reading.validity(clause, entry.relation());
            add(entry, at, subjects, validity, reading.stances.of(clause), CONFIDENCE, "is ");
        }
    }

    /** “The president of the court is Ada Noll”, “Its founding members were …”. */
    private void inverse(Clause clause, int at) {
        if (clause.subjects().size() != 1 || reading.line.unit(at).name() == null) {
            return;
        }
        int subject = clause.subjects().get(0);
        Unit noun = reading.line.unit(subject);
        if (noun.name() != null) {
            return;
        }
        List<Argument> heads = new ArrayList<>();
        for (int unit : reading.arguments.list(at)) {
            Argument argument = reading.arguments.of(unit);
            if (argument == null || !argument.isNamed()) {
                return;
            }
            heads.add(argument);
        }
        for (Entry entry : reading.frames.noun(Part.IS, reading.line.segment, noun.start(), noun.end())) {
            add(
                    entry,
                    subject,
                    heads,
                    reading.validity(clause, entry.relation()),
                    reading.stances.of(clause),
                    CONFIDENCE,
                    "is ");
        }
    }

    /** “The court's first president, Otto Noll, resigned”. */
    void apposedName(int unit) {
        Line line = reading.line;
        Unit noun = line.unit(unit);
        boolean name = line.is(unit + 1, Kind.COMMA)
                && line.is(unit + 2, Kind.NOUN)
                && line.unit(unit + 2).name() != null;
        boolean ends = line.is(unit + 3, Kind.COMMA) && !line.is(unit + 4, Kind.AND) && !line.is(unit + 4, Kind.NOUN);
        if (noun.name() != null || !name || !ends || line.is(unit - 1, Kind.COMMA)) {
            return;
        }
        Argument subject = reading.arguments.of(unit + 2);
        for (Entry entry : reading.frames.noun(Part.IS, line.segment, noun.start(), noun.end())) {
            if (subject != null) {
                add(entry, unit, List.of(subject), Validity.UNKNOWN, Stance.ASSERTED, APPOSITION, "apposition ");
            }
        }
    }

    /** Where the head noun ends; a name behind a title is not part of it. */
    private int headEnd(int unit) {
        Unit noun = reading.line.unit(unit);
        return noun.name() != null && noun.name().start() > noun.start()
                ? noun.name().start()
                : noun.end();
    }

    /** “X, the NOUN of Y,”. */
    void apposition(int unit) {
        Line line = reading.line;
        Unit noun = line.unit(unit);
        boolean apart = line.is(unit + 1, Kind.COMMA) && line.is(unit + 2, Kind.NOUN);
        if (noun.name() == null || !apart || line.is(unit - 1, Kind.COMMA) && line.is(unit - 2, Kind.NOUN)) {
            return;
        }
        int predicate = unit + 2;
        for (Entry entry :
                reading.frames.noun(Part.IS, line.segment, line.unit(predicate).start(), headEnd(predicate))) {
            if (reading.arguments.list(predicate).size() > 1) {
                continue; // rather a list of its own
            }
            Argument subject = reading.arguments.of(unit);
            if (subject != null) {
                add(entry, predicate, List.of(subject), Validity.UNKNOWN, Stance.ASSERTED, APPOSITION, "apposition ");
            }
        }
    }

    private void add(
            Entry entry,
            int predicate,
            List<Argument> heads,
            Validity validity,
            Stance stance,
            double confidence,
            String rule) {
        Relation relation = entry.relation();
        if (heads.isEmpty() || heads.stream().anyMatch(each -> !each.isNamed())) {
            return;
        }
        List<Argument> subjects = arguments(entry.frame().subject(), predicate, heads, relation);
        List<Argument> values = arguments(entry.frame().value(), predicate, heads, relation);
        boolean former = line(predicate).anyMatch(token -> FORMER.contains(token.lower()));
        Validity time = former && validity.from() == null && validity.at() == null ? Validity.UNKNOWN : validity;
        Circumstances given =
                new Circumstances(time, false, stance, rule + String.join(" ", entry.words()), confidence);
        if (relation.valueType() != ValueType.ENTITY || values.isEmpty()) {
            return;
        }
        subjects.forEach(subject -> reading.findings.add(relation, subject, values, given));
    }

    private java.util.stream.Stream<Token> line(int unit) {
        return reading
                .line
                .segment
                .tokens()
                .subList(
                        reading.line.unit(unit).start(), reading.line.unit(unit).end())
                .stream();
    }

    private List<Argument> arguments(Role role, int predicate, List<Argument> heads, Relation relation) {
        if (role == Role.SUBJECT) {
            return heads;
        }
        if (role == Role.NOUN) {
            Argument office = office(predicate);
            return office == null ? List.of() : List.of(office);
        }
        if (role == Role.OWNER) {
            Argument owner = reading.owner(predicate, null, relation);
            return owner == null || !owner.isNamed() ? List.of() : List.of(owner);
        }
        return reading.roles.preposition(
                role.name().toLowerCase(Locale.ROOT), predicate + 1, reading.line.units.size(), Argument::isNamed);
    }

    /** The office in words that stand alone: “director of the National Museum”. */
    private @Nullable Argument office(int predicate) {
        Line line = reading.line;
        Unit noun = line.unit(predicate);
        List<String> words = new ArrayList<>();
        for (int i = noun.start(); i < headEnd(predicate); i++) {
            Token token = line.segment.token(i);
            boolean owner = token.tag().equals("POS")
                    || i + 1 < noun.end() && line.segment.token(i + 1).tag().equals("POS");
            boolean left = token.tag().matches("DT|PRP\\$|RB")
                    || FORMER.contains(token.lower())
                    || owner
                    || Gazetteer.state(token.text()) != null;
            if (!left) {
                words.add(token.text());
            }
        }
        if (words.isEmpty()) {
            return null;
        }
        String title = String.join(" ", words);
        String state = line.segment.tokens().subList(noun.start(), noun.end()).stream()
                .map(token -> Gazetteer.state(token.text()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        String of = "";
        if (line.word(predicate + 1).equals("of") && line.is(predicate + 2, Kind.NOUN)) {
            Argument owner = reading.arguments.of(predicate + 2);
            of = owner == null ? "" : owner.isNamed() ? owner.name() : reading.arguments.nounText(predicate + 2);
        } else {
            Argument owner = reading.arguments.owner(predicate);
            of = owner != null && owner.basis() != Basis.NOUN ? owner.name() : state == null ? "" : state;
        }
        String name = of.isEmpty() || title.contains(of) ? title : title + " of " + of;
        return new Argument(name, "office", noun.start(), noun.end(), Basis.NAME);
    }
}
