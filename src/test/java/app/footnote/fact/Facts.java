package app.footnote.fact;

import app.footnote.document.Citation;
import app.footnote.document.Document;
import app.footnote.fact.FactBase.DeclaredConflict;
import app.footnote.fact.Relation.ValueType;
import app.footnote.fact.Value.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small world of facts for tests: a river commission and its states. */
final class Facts {
    static final List<Entity> ENTITIES = List.of(
            entity("commission", "organisation", "River Commission", List.of("RC")),
            entity("avalon", "state", "Avalon", List.of("Avalonian")),
            entity("brill", "state", "Brill", List.of()),
            entity("camber", "state", "Camber", List.of()),
            entity("tidewater", "place", "Tidewater", List.of(), "avalon"),
            entity("avalon-land", "place", "Land of Avalon", List.of()),
            entity("harbour", "place", "Harbour", List.of(), "avalon-land"),
            entity("charter", "treaty", "River Charter", List.of()));
    static final List<Relation> RELATIONS = List.of(
            relation("founded", ValueType.DATE, true, false, Set.of()),
            relation("length", ValueType.NUMBER, true, false, Set.of()),
            relation("seat", ValueType.ENTITY, true, false, Set.of()),
            relation("motto", ValueType.TEXT, true, false, Set.of()),
            relation("met-in", ValueType.ENTITY, false, false, Set.of()),
            relation("members", ValueType.ENTITY, false, true, Set.of("observers")),
            relation("observers", ValueType.ENTITY, false, true, Set.of("members")),
            relation("exists", ValueType.NONE, true, false, Set.of()));
    static final List<Document> DOCUMENTS = List.of(
            new Document("green-2001", "Green", "2001", "On rivers", "Green 2001", null),
            new Document("brown-2005", "Brown", "2005", "On seas", "Brown 2005", null));

    private Facts() {}

    static Entity entity(String id, String kind, String name, List<String> aliases, String... within) {
        return new Entity(id, kind, name, true, false, aliases, List.of(within));
    }

    private static Relation relation(String id, ValueType type, boolean single, boolean list, Set<String> excludes) {
        return new Relation(
                id,
                id,
                Set.of("organisation"),
                type,
                Set.of("state", "place"),
                list,
                single,
                false,
                false,
                excludes,
                Set.of(),
                List.of(id.equals("seat") ? "sit" : id.substring(0, 4)),
                "",
                null,
                Map.of(),
                List.of());
    }

    static FactBase base(Draft... facts) {
        return base(List.of(), facts);
    }

    static FactBase base(List<DeclaredConflict> declared, Draft... facts) {
        return new FactBase(
                DOCUMENTS,
                ENTITIES,
                RELATIONS,
                Arrays.stream(facts).map(Draft::fact).toList(),
                declared);
    }

    static Draft fact(String id, String relation) {
        return new Draft(id, relation);
    }

    /** A fact about the commission in the making. */
    static final class Draft {
        private final String id;
        private final String relation;
        private String subject = "commission";
        private Value value = new Value.Nothing();
        private @Nullable PartialDate at;
        private @Nullable PartialDate from;
        private @Nullable PartialDate until;
        private @Nullable PartialDate asOf;
        private boolean complete;
        private boolean denied;
        private Modality modality = Modality.ASSERTED;
        private @Nullable String incoherent;
        private final Map<Fact.Part, List<String>> words = new java.util.EnumMap<>(Fact.Part.class);
        private final List<Citation> citations = new ArrayList<>();

        private Draft(String id, String relation) {
            this.id = id;
            this.relation = relation;
        }

        Draft of(String subject) {
            this.subject = subject;
            return this;
        }

        Draft is(String... entities) {
            value = new Value.Entities(List.of(entities));
            return this;
        }

        Draft on(String date) {
            value = new Value.Date(PartialDate.parse(date));
            return this;
        }

        Draft counts(String number, Bound bound) {
            value = new Value.Number(new BigDecimal(number), null, bound);
            return this;
        }

        Draft reads(String text) {
            value = new Value.Text(text);
            return this;
        }

        Draft at(String date) {
            at = PartialDate.parse(date);
            return this;
        }

        Draft from(String date) {
            from = PartialDate.parse(date);
            return this;
        }

        Draft until(String date) {
            until = PartialDate.parse(date);
            return this;
        }

        Draft asOf(String date) {
            asOf = PartialDate.parse(date);
            return this;
        }

        Draft complete() {
            complete = true;
            return this;
        }

        Draft denied() {
            denied = true;
            return this;
        }

        Draft modality(Modality modality) {
            this.modality = modality;
            return this;
        }

        Draft incoherent() {
            incoherent = "a part larger than its whole";
            return this;
        }

        Draft words(Fact.Part part, String... words) {
            this.words.put(part, List.of(words));
            return this;
        }

        Draft in(String document) {
            citations.add(new Citation(document, 1, 1 + citations.size(), "0123456789abcdef"));
            return this;
        }

        Fact fact() {
            return new Fact(
                    id,
                    "topic",
                    subject,
                    relation,
                    value,
                    new Validity(at, from, until, asOf),
                    complete,
                    denied,
                    modality,
                    false,
                    null,
                    incoherent,
                    "It is so.",
                    null,
                    Map.of(),
                    words,
                    List.of(),
                    citations.isEmpty() ? List.of(new Citation("green-2001", 1, 1, "0123456789abcdef")) : citations,
                    1);
        }
    }
}
