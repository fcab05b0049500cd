package app.footnote.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of parts when one entity takes another's place. */
final class Merge {
    private static final List<String> NAMING = List.of("subject", "value", "holder");

    private Merge() {}

    /** The entity that stays, with the other's names among its aliases. */
    static DraftPart aliases(DraftPart stays, DraftPart goes) {
        Map<String, Object> fields = stays.fields();
        Set<Object> aliases = new LinkedHashSet<>(list(fields.get("aliases")));
        aliases.add(goes.fields().get("name"));
        aliases.addAll(list(goes.fields().get("aliases")));
        aliases.remove(fields.get("name"));
        fields.put("aliases", new ArrayList<>(aliases));
        return DraftPart.of(DraftFile.ENTITIES, stays.id(), fields);
    }

    /** The fact with one entity in place of another; empty where it does not name it. */
    static Optional<DraftPart> renamed(DraftPart fact, String from, String to) {
        Map<String, Object> fields = new LinkedHashMap<>(fact.fields());
        for (String field : NAMING) {
            Object value = fields.get(field);
            if (from.equals(value)) {
                fields.put(field, to);
            } else if (value instanceof List<?> values) {
                fields.put(
                        field,
                        values.stream()
                                .map(each -> from.equals(each) ? to : each)
                                .distinct()
                                .toList());
            }
        }
        DraftPart renamed = DraftPart.of(fact.file(), fact.id(), fields);
        return renamed.equals(fact) ? Optional.empty() : Optional.of(renamed);
    }

    /** The entity of the draft that has the name for an alias. */
    static Optional<DraftPart> called(Draft draft, String name) {
        return draft.parts(DraftFile.ENTITIES).stream()
                .filter(part -> list(part.fields().get("aliases")).contains(name))
                .findFirst();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> values ? values : List.of();
    }
}
