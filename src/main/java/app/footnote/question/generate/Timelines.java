package app.footnote.question.generate;

import app.footnote.document.Citation;
import app.footnote.document.Words;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Relation;
import app.footnote.fact.Value;
import app.footnote.question.Answer;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts dated happenings of one topic in order. Their dates do not overlap, so that there is one order. */
final class Timelines {
    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final String[] NUMBERS = {"no", "one", "two", "three", "four", "five"};

    private final FactBase base;
    private final Wording wording;

    Timelines(FactBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
    }

    private record Happening(Fact fact, String label, PartialDate date) {}

    List<Question> all() {
        Map<String, Map<String, Happening>> byTopic = new LinkedHashMap<>();
        for (Fact fact : base.facts()) {
            Happening happening = happening(fact);
            if (happening != null) {
                byTopic.computeIfAbsent(fact.topic(), topic -> new LinkedHashMap<>())
                        .putIfAbsent(happening.label(), happening);
            }
        }
        List<Question> questions = new ArrayList<>();
        byTopic.forEach((topic, happenings) -> {
            List<Happening> sorted = new ArrayList<>(happenings.values());
            sorted.sort(Comparator.comparing(Happening::date).thenComparing(Happening::label));
            int groups = (sorted.size() + MOST - 1) / MOST;
            for (int group = 0; group < groups; group++) {
                List<Happening> chosen = strided(sorted, group, groups);
                if (chosen.size() >= FEWEST) {
                    questions.add(question(topic, group, chosen, questions.size()));
                }
            }
        });
        return questions;
    }

    private @Nullable Happening happening(Fact fact) {
        Relation relation = base.relation(fact);
        String template = fact.event() != null ? fact.event() : relation.event();
        PartialDate date = fact.value() instanceof Value.Date value
                ? value.date()
                : fact.validity().at();
        if (template == null
                || date == null
                || !fact.isAskable()
                || !base.conflicts(fact).isEmpty()) {
            return null;
        }
        String label = Wording.capital(wording.fill(template, fact));
        boolean dated = Words.of(label).stream().anyMatch(word -> word.matches("(?:19|20)\\d\\d"));
        return dated ? null : new Happening(fact, label, date);
    }

    private static List<Happening> strided(List<Happening> sorted, int first, int stride) {
        List<Happening> chosen = new ArrayList<>();
        for (int i = first; i < sorted.size(); i += stride) {
            Happening next = sorted.get(i);
            boolean later = chosen.isEmpty()
                    || next.date()
                            .first()
                            .isAfter(chosen.get(chosen.size() - 1).date().last());
            boolean otherSubject = chosen.stream()
                    .noneMatch(happening ->
                            happening.fact().subject().equals(next.fact().subject()));
            if (later && otherSubject) {
                chosen.add(next);
            }
        }
        return chosen;
    }

    private Question question(String topic, int group, List<Happening> happenings, int turn) {
        String card = "timeline:" + topic + ":" + group;
        String explanation = happenings.stream()
                .map(happening -> happening.label() + " (" + happening.date().text() + ")")
                .collect(Collectors.joining(" → ", "In order: ", "."));
        List<Citation> citations = happenings.stream()
                .map(happening -> happening.fact().citations().get(0))
                .distinct()
                .toList();
        return new Question(
                card,
                card,
                QuestionType.ORDERING,
                topic,
                "timeline " + turn % 4,
                wording.sourced(
                        stem(happenings.size(), turn),
                        happenings.stream().map(Happening::fact).toList(),
                        turn),
                new Answer.Order(happenings.stream().map(Happening::label).toList()),
                explanation,
                happenings.stream().map(happening -> happening.fact().id()).toList(),
                citations,
                null);
    }

    private static String stem(int count, int turn) {
        String events = NUMBERS[count] + " events";
        return switch (turn % 4) {
            case 0 -> "In which order did these " + events + " happen, the earliest first?";
            case 1 -> "Which of these " + events + " came first, and what followed?";
            case 2 -> "How does the timeline run from the first of these " + events + " to the last?";
            default -> "Which of these " + events + " is the oldest, and in which order do the others follow?";
        };
    }
}
