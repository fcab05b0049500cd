package app.footnote.extract;

import app.footnote.fact.Entity;
import app.footnote.fact.Value;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The entities that candidates speak of, each with an id made of its name. */
final class EntityList {
    private static final int LONGEST_ID = 60;

    private final Register register;
    private final Map<String, Entity> known = new HashMap<>();

    EntityList(Register register, Collection<Entity> entities) {
        this.register = register;
        entities.forEach(entity -> known.put(entity.name(), entity));
    }

    List<Entity> of(List<Candidate> candidates) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Candidate candidate : candidates) {
            add(entities, taken, candidate.subject());
            if (candidate.value() instanceof Value.Entities values) {
                values.ids().forEach(name -> add(entities, taken, name));
            }
        }
        return List.copyOf(entities.values());
    }

    private void add(Map<String, Entity> entities, Map<String, Integer> taken, String name) {
        if (entities.containsKey(name)) {
            return;
        }
        Entity own = known.get(name);
        if (own != null) {
            entities.put(name, own);
            taken.merge(own.id(), 1, Integer::sum);
            return;
        }
        String slug = slug(name);
        int count = taken.merge(slug, 1, Integer::sum);
        String kind = register.kindOf(name);
        entities.put(
                name,
                new Entity(
                        count == 1 ? slug : slug + "-" + count,
                        kind.isEmpty() ? "concept" : kind,
                        name,
                        register.isDefinite(name),
                        false,
                        new ArrayList<>(register.aliases(name)),
                        List.of()));
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID) : plain;
    }
}
