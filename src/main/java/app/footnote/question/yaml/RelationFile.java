package app.footnote.question.yaml;

import app.footnote.fact.Relation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Relations outside a set: the built-in ones, and those of an author's own file over them. */
public final class RelationFile {
    private RelationFile() {}

    public static Collection<Relation> builtIn() {
        return over("relations.yaml", "[]");
    }

    /**
     * The built-in relations with those of a file in their places or behind them.
     *
     * @throws SetFormatException with file and line, when the file is wrong
     */
    public static Collection<Relation> over(String name, String text) {
        Map<String, Relation> relations = new LinkedHashMap<>();
        read("relations.yaml", SetReader.builtInRelations())
                .forEach(relation -> relations.put(relation.id(), relation));
        read(name, text).forEach(relation -> relations.put(relation.id(), relation));
        return List.copyOf(relations.values());
    }

    private static List<Relation> read(String name, String text) {
        return YamlNode.parse(name, text).items().stream()
                .map(RelationReader::read)
                .toList();
    }
}
