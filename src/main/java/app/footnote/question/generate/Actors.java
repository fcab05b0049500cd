package app.footnote.question.generate;

import app.footnote.document.Words;
import app.footnote.fact.Entity;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of whom a fact speaks: those entities that hold positions anywhere, by their names in the fact's sentence. */
final class Actors {
    private final FactBase base;
    private final Map<String, List<Entity>> byFirstWord = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    Actors(FactBase base) {
        this.base = base;
        Set<String> actors = new HashSet<>();
        for (Fact fact : base.facts()) {
            if (base.relation(fact).position() && actors.add(fact.subject())) {
                Entity actor = base.entity(fact.subject());
                actor.names().stream()
                        .map(Words::of)
                        .filter(words -> !words.isEmpty())
                        .forEach(words -> byFirstWord
                                .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                                .add(actor));
            }
        }
    }

    /** Whether both facts speak of one actor. */
    boolean isShared(Fact one, Fact other) {
        return of(one).stream().anyMatch(of(other)::contains);
    }

    /** The ids of the actors. */
    Set<String> of(Fact fact) {
        Set<String> actors = known.get(fact.id());
        if (actors == null) {
            actors = read(fact);
            known.put(fact.id(), actors);
        }
        return actors;
    }

    private Set<String> read(Fact fact) {
        List<String> words =
                Words.of(fact.says() + " " + base.entity(fact.subject()).name());
        String spaced = " " + String.join(" ", words) + " ";
        Set<String> actors = new HashSet<>();
        actors.add(fact.subject());
        for (String word : new HashSet<>(words)) {
            for (Entity actor : byFirstWord.getOrDefault(word, List.of())) {
                if (actor.names().stream()
                        .anyMatch(name -> spaced.contains(" " + String.join(" ", Words.of(name)) + " "))) {
                    actors.add(actor.id());
                }
            }
        }
        if (fact.value() instanceof Value.Entities value) {
            value.ids().forEach(actors::remove);
        }
        return actors;
    }
}
