package app.footnote.extract;

import app.footnote.extract.Clause.Form;
import app.footnote.extract.Unit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the clauses of a line: for each verb its subject, how far it reaches, and the times that are its own. */
final class ClauseFinder {
    private static final Set<String> STARTING =
            Set.of("begin", "start", "continue", "come", "go", "help", "manage", "cease");

    private final Line line;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseFinder(Line line) {
        this.line = line;
    }

    static List<Clause> in(Line line) {
        ClauseFinder finder = new ClauseFinder(line);
        for (int i = 0; i < line.units.size(); i++) {
            if (line.is(i, Kind.VERB)) {
                finder.add(i);
            }
        }
        return finder.clauses;
    }

    private void add(int unit) {
        Unit phrase = line.unit(unit);
        int verb = mainVerb(phrase);
        if (verb < 0) {
            return;
        }
        Form form = form(unit, phrase, verb);
        boolean passive = isPassive(phrase, verb, form);
        Clause before = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
        Subjects subjects = subjects(unit, form, before);
        int end = end(unit);
        clauses.add(new Clause(
                line,
                unit,
                verb,
                subjects.form(),
                passive,
                subjects.units(),
                subjects.listed(),
                end,
                times(unit, end, form, before),
                before));
    }

    /** The last verb of the phrase that is no auxiliary. */
    private int mainVerb(Unit phrase) {
        for (int i = phrase.end() - 1; i >= phrase.start(); i--) {
            if (line.segment.token(i).tagged("VB")) {
                return i;
            }
        }
        return -1;
    }

    private Form form(int unit, Unit phrase, int verb) {
        List<Token> tokens = line.segment.tokens().subList(phrase.start(), phrase.end());
        boolean finite = tokens.stream().anyMatch(token -> token.tag().matches("VBD|VBZ|VBP|MD"));
        boolean infinitive = tokens.stream().anyMatch(token -> token.tag().equals("TO"));
        if (infinitive) {
            Token first = tokens.get(0);
            boolean begun = STARTING.stream().anyMatch(start -> Verbs.matches(first, start));
            return begun && finite ? Form.FINITE : Form.INFINITIVE;
        }
        if (finite && !isReduced(unit, phrase, verb)) {
            return Form.FINITE;
        }
        boolean bare = tokens.stream().anyMatch(token -> token.tag().equals("VB"));
        return bare ? Form.INFINITIVE : Form.PARTICIPLE;
    }

    /** “the grouping formed in 1996” is often tagged as if “formed” were its past tense. */
    private boolean isReduced(int unit, Unit phrase, int verb) {
        Token token = line.segment.token(verb);
        if (phrase.end() - phrase.start() > 1
                || !token.tag().equals("VBD")
                || !token.text().endsWith("ed")) {
            return false;
        }
        boolean object = line.is(unit + 1, Kind.NOUN);
        boolean afterComma = line.is(unit - 1, Kind.COMMA) && line.is(unit - 2, Kind.NOUN);
        boolean verbBefore = false;
        for (int i = unit - 1;
                i >= 0
                        && !line.is(i, Kind.COMMA)
                        && !line.is(i, Kind.AND)
                        && !line.is(i, Kind.SUBORDINATION)
                        && !line.is(i, Kind.RELATIVE)
                        && !line.is(i, Kind.SEMICOLON);
                i--) {
            verbBefore |= line.is(i, Kind.VERB);
        }
        return !object && (afterComma || verbBefore || isVerbAfter(unit));
    }

    private boolean isVerbAfter(int unit) {
        for (int i = unit + 1; i < line.units.size(); i++) {
            if (line.is(i, Kind.AND)
                    || line.is(i, Kind.SUBORDINATION)
                    || line.is(i, Kind.RELATIVE)
                    || line.is(i, Kind.SEMICOLON)
                    || line.is(i, Kind.COMMA)) {
                return false;
            }
            if (line.is(i, Kind.VERB)) {
                Unit phrase = line.unit(i);
                return line.segment.tokens().subList(phrase.start(), phrase.end()).stream()
                        .anyMatch(token -> token.tag().matches("VBD|VBZ|VBP|MD"));
            }
        }
        return false;
    }

    private boolean isPassive(Unit phrase, int verb, Form form) {
        Token main = line.segment.token(verb);
        boolean participle = main.tag().matches("VBN|VBD");
        if (form == Form.PARTICIPLE) {
            return participle && phrase.start() == verb
                    || participle
                            && line.segment.tokens().subList(phrase.start(), verb).stream()
                                    .allMatch(token -> token.tagged("RB"))
                    || participle && line.segment.token(phrase.start()).is("being");
        }
        for (int i = verb - 1; i >= phrase.start(); i--) {
            if (Verbs.matches(line.segment.token(i), "be")) {
                return participle;
            }
        }
        return false;
    }

    private record Subjects(List<Integer> units, boolean listed, Form form) {}

    private Subjects subjects(int unit, Form form, @Nullable Clause before) {
        int at = skipBack(unit - 1);
        if (form == Form.PARTICIPLE) {
            return participleSubjects(unit, at);
        }
        if (form == Form.INFINITIVE) {
            return new Subjects(
                    before == null ? List.of() : before.subjects(), before != null && before.listed(), form);
        }
        if (line.is(at, Kind.RELATIVE)) {
            return relative(at);
        }
        if (line.is(at, Kind.AND) || line.is(at, Kind.COMMA) && line.is(at - 1, Kind.AND)) {
            Clause main = mainBefore();
            return main == null ? none(form) : new Subjects(main.subjects(), main.listed(), form);
        }
        if (line.is(at, Kind.COMMA)) {
            int opening = opening(at);
            if (opening > 0 && line.is(opening - 1, Kind.NOUN)) {
                return chain(opening - 1, form);
            }
            Clause main = mainBefore();
            return main != null && sameTense(main, unit) && isAndAfter(unit)
                    ? new Subjects(main.subjects(), main.listed(), form)
                    : none(form);
        }
        return line.is(at, Kind.NOUN) ? chain(at, form) : none(form);
    }

    private boolean sameTense(Clause main, int unit) {
        Token one = line.segment.token(main.phrase().start());
        return one.tag().equals(line.segment.token(line.unit(unit).start()).tag());
    }

    private boolean isAndAfter(int unit) {
        for (int i = unit + 1; i + 1 < line.units.size(); i++) {
            if (line.is(i, Kind.AND) && line.is(i + 1, Kind.VERB)) {
                return true;
            }
        }
        return false;
    }

    private static Subjects none(Form form) {
        return new Subjects(List.of(), false, form);
    }

    private @Nullable Clause mainBefore() {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (clauses.get(i).form() == Form.FINITE || clauses.get(i).form() == Form.RELATIVE) {
                return clauses.get(i);
            }
        }
        return null;
    }

    /** Over times and adverbs that stand before the verb. */
    private int skipBack(int i) {
        int at = i;
        while (line.is(at, Kind.TIME) || line.is(at, Kind.ADVERB)) {
            at--;
        }
        return at;
    }

    private Subjects relative(int at) {
        int noun = line.is(at - 1, Kind.COMMA) ? at - 2 : at - 1;
        if (line.is(noun, Kind.PREPOSITION)) { // “in which”
            return none(Form.RELATIVE);
        }
        if (!line.is(noun, Kind.NOUN)) {
            return none(Form.RELATIVE);
        }
        int head = head(noun);
        List<Integer> units = head == noun ? List.of(noun) : List.of(noun, head);
        return new Subjects(units, false, Form.RELATIVE);
    }

    private Subjects participleSubjects(int unit, int at) {
        boolean doing = line.segment.token(mainVerb(line.unit(unit))).tag().equals("VBG");
        if (line.is(at, Kind.NOUN)) {
            if (doing) {
                int first = firstOfList(at);
                boolean with = line.word(first - 1).equals("with") && line.is(first - 1, Kind.PREPOSITION);
                return with ? new Subjects(list(at), true, Form.WITH) : none(Form.PARTICIPLE);
            }
            int head = head(at);
            List<Integer> units = head == at ? List.of(at) : List.of(at, head);
            return new Subjects(units, false, Form.PARTICIPLE);
        }
        if (doing) {
            return none(Form.PARTICIPLE);
        }
        if (line.is(at, Kind.COMMA) && line.is(at - 1, Kind.NOUN)) {
            int head = head(at - 1);
            return new Subjects(head == at - 1 ? List.of(head) : List.of(head, at - 1), false, Form.PARTICIPLE);
        }
        if (at < 0) { // “Founded in 1902, the company …”
            for (int i = unit + 1; i < line.units.size(); i++) {
                if (line.is(i, Kind.COMMA)) {
                    return line.is(i + 1, Kind.NOUN)
                            ? new Subjects(List.of(i + 1), false, Form.PARTICIPLE)
                            : none(Form.PARTICIPLE);
                }
            }
        }
        return none(Form.PARTICIPLE);
    }

    /** Where an insertion between commas begins: “Uzbekistan, another country, joined”. */
    private int opening(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            if (line.is(i, Kind.COMMA)) {
                int first = i + 1;
                String word = line.word(first);
                boolean insertion = line.is(first, Kind.RELATIVE)
                        || line.is(first, Kind.VERB) && !isFinite(first)
                        || line.is(first, Kind.NOUN)
                                && (Set.of("a", "an", "the", "another", "one", "then", "its", "his", "her")
                                                .contains(word)
                                        || comma - first <= 5 && !hasFinite(first, comma))
                        || line.is(first, Kind.PREPOSITION)
                        || line.is(first, Kind.ADVERB)
                        || line.is(first, Kind.TIME)
                        || line.is(first, Kind.OTHER)
                        || word.equals("or");
                if (insertion) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, Kind.VERB) && isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int unit) {
        Unit phrase = line.unit(unit);
        return line.segment.tokens().subList(phrase.start(), phrase.end()).stream()
                .anyMatch(token -> token.tag().matches("VBD|VBZ|VBP|MD"));
    }

    private Subjects chain(int noun, Form form) {
        int head = head(noun);
        List<Integer> listed = head == noun ? list(noun) : list(head);
        if (listed.size() > 1) {
            return new Subjects(listed, true, form);
        }
        int relative = relativeBefore(head);
        if (relative > 0) {
            return chain(relative, form);
        }
        return new Subjects(List.of(head), true, form);
    }

    /** “the treaty that ended the war was signed”: the subject stands before “that”. */
    private int relativeBefore(int noun) {
        for (int i = noun - 1; i > 0 && !line.is(i, Kind.COMMA) && !line.is(i, Kind.AND); i--) {
            if (line.is(i, Kind.RELATIVE) && line.is(i - 1, Kind.NOUN)) {
                boolean verb = false;
                for (int k = i + 1; k < noun; k++) {
                    verb |= line.is(k, Kind.VERB);
                }
                return verb ? i - 1 : -1;
            }
            boolean infinitive = line.is(i, Kind.VERB)
                    && line.segment.token(line.unit(i).start()).tag().equals("TO")
                    && line.is(i - 1, Kind.NOUN);
            if (infinitive) { // “a proposal to admit clubs was rejected”
                return i - 1;
            }
            if (line.is(i, Kind.SUBORDINATION) || line.is(i, Kind.SEMICOLON)) {
                return -1;
            }
        }
        return -1;
    }

    /** The first noun of a chain of prepositions: “the summit” of “the summit of the states in the region”. */
    private int head(int noun) {
        int head = noun;
        while (line.is(head - 1, Kind.PREPOSITION) && line.is(head - 2, Kind.NOUN)) {
            head -= 2;
        }
        return head;
    }

    private int firstOfList(int last) {
        List<Integer> listed = list(last);
        return listed.get(0);
    }

    /** The nouns of the list that ends here, in their order: “Kazakhstan, Kyrgyzstan and Tajikistan”. */
    private List<Integer> list(int last) {
        List<Integer> listed = new ArrayList<>(List.of(last));
        int i = last;
        boolean and = false;
        while (true) {
            int joint = i - 1;
            if (line.is(joint, Kind.AND) && !and) {
                and = true;
                joint = line.is(joint - 1, Kind.COMMA) ? joint - 1 : joint;
            } else if (!(and && line.is(joint, Kind.COMMA))) {
                break;
            }
            int noun = joint - 1;
            boolean such =
                    line.word(noun - 2).equals("such") || line.word(noun - 1).equals("including");
            boolean led = !such && line.is(noun - 1, Kind.PREPOSITION)
                    || line.is(noun - 1, Kind.VERB)
                    || line.is(noun - 1, Kind.SUBORDINATION);
            boolean commaBefore = line.is(i - 1, Kind.COMMA) && !line.is(i - 1, Kind.AND);
            boolean within = led
                    && !line.is(head(noun) - 1, Kind.PREPOSITION)
                    && line.word(noun - 1).equals("of");
            if (!line.is(noun, Kind.NOUN) || led && commaBefore && !within) {
                break;
            }
            if (led && line.is(noun - 1, Kind.VERB)) {
                break;
            }
            listed.add(0, noun);
            i = noun;
        }
        boolean pair = listed.size() == 2 && line.is(last - 1, Kind.AND) && line.is(last - 2, Kind.COMMA);
        return pair ? List.of(last) : listed;
    }

    /** The first unit behind the verb that belongs to something else. */
    private int end(int unit) {
        for (int i = unit + 1; i < line.units.size(); i++) {
            Kind kind = line.unit(i).kind();
            if (kind == Kind.SEMICOLON || kind == Kind.SUBORDINATION || kind == Kind.RELATIVE || kind == Kind.DASH) {
                return i;
            }
            if (kind == Kind.VERB) {
                return isFinite(i) ? beforeSubject(i, unit) : i;
            }
        }
        return line.units.size();
    }

    private int beforeSubject(int verb, int after) {
        int at = skipBack(verb - 1);
        if (!line.is(at, Kind.NOUN)) {
            return at > after ? Math.max(after + 1, at) : verb;
        }
        int first = list(head(at)).get(0);
        return Math.max(after + 1, Math.min(first, at));
    }

    /** Times behind the verb up to the end of its clause; a time at the head of the sentence when it has none. */
    private List<TimeExpression> times(int unit, int end, Form form, @Nullable Clause before) {
        List<TimeExpression> times = new ArrayList<>();
        for (int i = unit + 1; i < end; i++) {
            Unit candidate = line.unit(i);
            if (candidate.time() != null) {
                times.add(candidate.time());
            }
        }
        if (form == Form.INFINITIVE) {
            return List.of();
        }
        int from = before == null || form == Form.PARTICIPLE ? 0 : before.unit() + 1;
        if (form == Form.FINITE && times.isEmpty()) {
            for (int i = from; i < unit; i++) {
                TimeExpression time = line.unit(i).time();
                boolean own = before == null || i >= before.end() || line.is(i - 1, Kind.AND);
                if (time != null && own) {
                    times.add(time);
                }
            }
            boolean inherits = times.isEmpty() && line.is(skipBack(unit - 1), Kind.AND);
            if (inherits && before != null && before.form() == Form.FINITE && isFronted(before)) {
                times.addAll(before.times());
            }
        }
        return times;
    }

    private static boolean isFronted(Clause clause) {
        return clause.times().stream()
                .anyMatch(time -> time.end() <= clause.phrase().start());
    }
}
