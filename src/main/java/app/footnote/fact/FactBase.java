package app.footnote.fact;

import app.footnote.document.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents, entities, relations and the facts that join them, with the conflicts among the facts. */
public final class FactBase {
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, List<Fact>> bySubjectAndRelation = new HashMap<>();
    private final Map<String, List<Fact>> byMention = new HashMap<>();
    private final List<Conflict> conflicts;
    private final Map<String, List<Conflict>> conflictsByFact = new HashMap<>();

    public FactBase(
            Collection<Document> documents,
            Collection<Entity> entities,
            Collection<Relation> relations,
            Collection<Fact> facts,
            Collection<DeclaredConflict> declared) {
        documents.forEach(document -> this.documents.put(document.id(), document));
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
        relations.forEach(relation -> this.relations.put(relation.id(), relation));
        for (Fact fact : facts) {
            this.facts.put(fact.id(), fact);
            bySubjectAndRelation
                    .computeIfAbsent(key(fact.subject(), fact.relation()), key -> new ArrayList<>())
                    .add(fact);
            byMention.computeIfAbsent(fact.subject(), key -> new ArrayList<>()).add(fact);
            if (fact.value() instanceof Value.Entities value) {
                value.ids()
                        .forEach(id -> byMention
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(fact));
            }
        }
        conflicts = new ConflictFinder(this).find(declared);
        for (Conflict conflict : conflicts) {
            conflictsByFact
                    .computeIfAbsent(conflict.one().id(), key -> new ArrayList<>())
                    .add(conflict);
            conflictsByFact
                    .computeIfAbsent(conflict.other().id(), key -> new ArrayList<>())
                    .add(conflict);
        }
    }

    /** Two facts that a person declares to be in conflict, with the reason. */
    public record DeclaredConflict(String one, String other, String reason) {}

    public Collection<Document> documents() {
        return documents.values();
    }

    public Document document(String id) {
        return found(documents, id, "document");
    }

    public Collection<Entity> entities() {
        return entities.values();
    }

    public Entity entity(String id) {
        return found(entities, id, "entity");
    }

    public Collection<Relation> relations() {
        return relations.values();
    }

    public Relation relation(String id) {
        return found(relations, id, "relation");
    }

    public Relation relation(Fact fact) {
        return relation(fact.relation());
    }

    public Collection<Fact> facts() {
        return facts.values();
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** All facts of a subject in a relation, whatever their time. */
    public List<Fact> facts(String subject, String relation) {
        return bySubjectAndRelation.getOrDefault(key(subject, relation), List.of());
    }

    /** All facts in which an entity is the subject or a value. */
    public List<Fact> mentioning(String entity) {
        return byMention.getOrDefault(entity, List.of());
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** The conflicts a fact is part of. */
    public List<Conflict> conflicts(Fact fact) {
        return conflictsByFact.getOrDefault(fact.id(), List.of());
    }

    private static String key(String subject, String relation) {
        return subject + ' ' + relation;
    }

    private static <T> T found(Map<String, T> things, String id, String what) {
        T thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("There is no " + what + " “" + id + "” in this fact base.");
        }
        return thing;
    }
}
