package app.footnote.extract;

import app.footnote.extract.Clause.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Offers a sentence as a cloze where no relation explains it: it stands alone, is firmly said and has a date, number or name list. */
final class ClozeFinder {
    private static final double CONFIDENCE = 0.4;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 35;
    private static final Set<String> LEANING = Set.of(
            "it",
            "he",
            "she",
            "they",
            "this",
            "these",
            "that",
            "those",
            "his",
            "her",
            "its",
            "their",
            "such",
            "but",
            "however",
            "then",
            "also",
            "thus",
            "therefore",
            "there",
            "here",
            "moreover",
            "nevertheless",
            "later",
            "we",
            "i",
            "and",
            "so");

    private ClozeFinder() {}

    static Optional<ClozeCandidate> find(Reading reading, Candidate.Evidence evidence) {
        Segment segment = reading.line.segment;
        List<Token> tokens = segment.tokens();
        int words = (int) tokens.stream().filter(Token::isWord).count();
        boolean fits = words >= SHORTEST
                && words <= LONGEST
                && !segment.mentions().isEmpty()
                && segment.quotes().isEmpty();
        boolean leaning =
                tokens.isEmpty() || tokens.stream().limit(2).anyMatch(token -> LEANING.contains(token.lower()));
        boolean relative = segment.times().stream()
                .anyMatch(time -> time.link() == TimeExpression.Link.AT && !isYear(segment, time));
        if (!fits || leaning || relative || !evidence.quote().matches("(?s).*[.!]\\s*$") || !isFirm(reading)) {
            return Optional.empty();
        }
        for (TimeExpression time : segment.times()) {
            if (time.at() != null) {
                return cloze(evidence, Integer.toString(time.at().year()), "date");
            }
        }
        for (Token token : tokens) {
            boolean number = token.text().matches("\\d[\\d,.]*\\d|\\d{2,}")
                    && token.tag().equals("CD");
            boolean year = token.text().matches("(1\\d|20)\\d\\d");
            if (number && !year) {
                return cloze(evidence, token.text(), "number");
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(Segment segment, TimeExpression time) {
        return time.date() != null
                && segment.tokens().subList(time.start(), time.end()).stream()
                        .anyMatch(token -> token.is(Integer.toString(time.date().year())));
    }

    private static boolean isFirm(Reading reading) {
        List<Clause> finite = reading.clauses.stream()
                .filter(clause -> clause.form() == Form.FINITE)
                .toList();
        return !finite.isEmpty()
                && finite.stream().map(reading.stances::of).allMatch(stance -> stance.equals(Stance.ASSERTED));
    }

    /** The answer has to stand in the quote once, or the blank would not be the only one. */
    private static Optional<ClozeCandidate> cloze(Candidate.Evidence evidence, String answer, String reason) {
        int from = evidence.quote().indexOf(answer);
        boolean once = from >= 0 && evidence.quote().indexOf(answer, from + 1) < 0;
        return once ? Optional.of(new ClozeCandidate(evidence, answer, from, reason, CONFIDENCE)) : Optional.empty();
    }
}
