package app.footnote.author;

import app.footnote.fact.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What proposed facts can be about: what the draft and its candidates name already, and what a passage names anew. */
final class ModelEntities {
    private final Map<String, Entity> known = new LinkedHashMap<>();

    ModelEntities(Draft draft, List<Proposal> candidates) {
        Stream.concat(
                        draft.parts(DraftFile.ENTITIES).stream().map(DraftPart::fields),
                        candidates.stream().flatMap(candidate -> candidate.entities().stream()))
                .map(ModelEntities::entity)
                .forEach(entity -> known.putIfAbsent(entity.id(), entity));
    }

    /**
     * The entity of a name; a new one where none is called so.
     *
     * @param kind as it was proposed, for a new one
     * @param kinds that the relation takes
     * @param passage that names it, which shows whether it takes “the”
     */
    Optional<Entity> called(String name, String kind, Set<String> kinds, String passage) {
        Optional<Entity> found = known.values().stream()
                .filter(entity -> entity.names().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
        if (found.isPresent()) {
            return found.filter(entity -> kinds.contains(entity.kind()));
        }
        String only = kinds.size() == 1 ? kinds.iterator().next() : kind;
        String id = name.strip().isEmpty() ? "" : Finder.slug(name);
        if (id.isEmpty() || known.containsKey(id) || !kinds.contains(only)) {
            return Optional.empty();
        }
        boolean definite = passage.contains("the " + name) || passage.contains("The " + name);
        return Optional.of(new Entity(id, only, name, definite, false, List.of(), List.of()));
    }

    private static Entity entity(Map<String, Object> fields) {
        List<String> aliases = fields.get("aliases") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new Entity(
                String.valueOf(fields.get("id")),
                String.valueOf(fields.get("kind")),
                String.valueOf(fields.get("name")),
                Boolean.TRUE.equals(fields.get("the")),
                Boolean.TRUE.equals(fields.get("plural")),
                aliases,
                List.of());
    }
}
