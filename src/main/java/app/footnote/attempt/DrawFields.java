package app.footnote.attempt;

import app.footnote.question.Draw;
import app.footnote.question.NamedDraw;
import app.footnote.question.PublishedSet;
import app.footnote.question.QuestionType;
import app.footnote.question.Topic;
import app.footnote.web.Fields;
import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields for which questions of a set are asked: all that pass a filter, some of them, or so many of each topic. */
final class DrawFields {
    static final String TOPIC = "topic-";
    static final String POOL = "pool-";
    static final String TYPE = "type-";
    static final String DOCUMENT = "document-";
    static final String NAMED = "named-";

    /** More than that nobody answers in one go. */
    static final int MOST = 200;

    private static final String QUESTIONS = "questions";

    private final PublishedSet set;
    private final Fields fields;
    private final Texts texts;

    DrawFields(PublishedSet set, Fields fields, Texts texts) {
        this.set = set;
        this.fields = fields;
        this.texts = texts;
    }

    /** The names of the fields of a set. */
    static Stream<String> all(PublishedSet set) {
        return Stream.of(
                        Stream.of("draw", "count", "shuffle-questions"),
                        set.metadata().topics().stream()
                                .flatMap(topic -> Stream.of(TOPIC + topic.id(), POOL + topic.id())),
                        Stream.of(QuestionType.values()).map(type -> TYPE + type.code()),
                        set.metadata().citedAs().keySet().stream().map(document -> DOCUMENT + document))
                .flatMap(Function.identity());
    }

    static void put(Fields fields, PublishedSet set, Draw draw) {
        List<NamedDraw> named = set.metadata().draws();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).draw().equals(draw)) {
                fields.put("draw", NAMED + i);
                return;
            }
        }
        boolean pools = draw.pools().size() > 1;
        Draw.Pool first = draw.pools().get(0);
        fields.put("draw", pools ? "pools" : first.count() == 0 ? "all" : "some");
        fields.put("count", pools || first.count() == 0 ? "" : Integer.toString(first.count()));
        if (draw.shuffled()) {
            fields.put("shuffle-questions", "on");
        }
        first.types().forEach(type -> fields.put(TYPE + type, "on"));
        first.documents().forEach(document -> fields.put(DOCUMENT + document, "on"));
        for (Draw.Pool pool : draw.pools()) {
            pool.topics().forEach(topic -> {
                fields.put(TOPIC + topic, "on");
                if (pools) {
                    fields.put(POOL + topic, Integer.toString(pool.count()));
                }
            });
        }
    }

    /** What was chosen; empty where it cannot be drawn, which then stands at its field. */
    Optional<Draw> read() {
        Draw draw = named().orElseGet(() -> new Draw(pools(), fields.ticked("shuffle-questions")));
        if (draw.pools().isEmpty()) {
            fields.refuse("pools", texts.of("assign.pool.none"));
            return Optional.empty();
        }
        draw.pools().forEach(this::check);
        int drawn = draw.of(set.entries(), 0).size();
        int wanted = draw.pools().stream().mapToInt(Draw.Pool::count).sum();
        if (!fields.refused() && drawn < wanted) {
            refuseFew(drawn, wanted);
        } else if (drawn > MOST) {
            fields.refuse(QUESTIONS, texts.of("assign.few.many", drawn, MOST));
        }
        return fields.refused() ? Optional.empty() : Optional.of(draw);
    }

    /** The draw of the set's own that was chosen by name. */
    private Optional<Draw> named() {
        List<NamedDraw> named = set.metadata().draws();
        String chosen = fields.value("draw");
        return chosen.matches(NAMED + "\\d{1,3}")
                ? Optional.of(Integer.parseInt(chosen.substring(NAMED.length())))
                        .filter(number -> number < named.size())
                        .map(number -> named.get(number).draw())
                : Optional.empty();
    }

    /** How many questions pass the filter that was chosen. */
    int matching() {
        return filter(ticked(TOPIC, topics()), 0).available(set.entries());
    }

    private void check(Draw.Pool pool) {
        int there = pool.available(set.entries());
        if (there == 0) {
            fields.refuse(QUESTIONS, texts.of("assign.few.none"));
        } else if (there < pool.count() && isPools()) {
            String topic = title(pool.topics().iterator().next());
            fields.refuse("pools", texts.of("assign.few.pool", topic, there, pool.count()));
        } else if (there < pool.count()) {
            refuseFew(there, pool.count());
        }
    }

    private void refuseFew(int there, int wanted) {
        fields.refuse(isPools() ? "pools" : isNamed() ? QUESTIONS : "count", texts.of("assign.few", there, wanted));
    }

    private List<Draw.Pool> pools() {
        if (!isPools()) {
            int count = fields.value("draw").equals("all") ? 0 : number("count");
            return List.of(filter(ticked(TOPIC, topics()), count));
        }
        List<Draw.Pool> pools = new ArrayList<>();
        for (String topic : topics().toList()) {
            if (!fields.value(POOL + topic).isEmpty() && number(POOL + topic) > 0) {
                pools.add(filter(Set.of(topic), number(POOL + topic)));
            }
        }
        return pools;
    }

    private Draw.Pool filter(Set<String> topics, int count) {
        return new Draw.Pool(
                topics,
                ticked(DOCUMENT, set.metadata().citedAs().keySet().stream()),
                ticked(TYPE, Stream.of(QuestionType.values()).map(QuestionType::code)),
                Set.of(),
                count);
    }

    private int number(String name) {
        String typed = fields.value(name);
        if (typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= MOST && (isPools() || !typed.matches("0+"))) {
            return Integer.parseInt(typed);
        }
        fields.refuse(isPools() ? "pools" : name, texts.of("assign.number.wrong", isPools() ? 0 : 1, MOST));
        return 1;
    }

    private boolean isPools() {
        return fields.value("draw").equals("pools");
    }

    private boolean isNamed() {
        return fields.value("draw").startsWith(NAMED);
    }

    private Set<String> ticked(String prefix, Stream<String> ids) {
        return ids.filter(id -> fields.ticked(prefix + id)).collect(Collectors.toSet());
    }

    private Stream<String> topics() {
        return set.metadata().topics().stream().map(Topic::id);
    }

    private String title(String topic) {
        return set.metadata().topics().stream()
                .filter(known -> known.id().equals(topic))
                .map(Topic::title)
                .findFirst()
                .orElse(topic);
    }
}
