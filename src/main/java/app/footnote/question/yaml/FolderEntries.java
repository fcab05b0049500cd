package app.footnote.question.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of a set's folder as the mappings that it lists, whatever they mean. YAML of any style gives the same entries:
 * texts without the space around them, whole numbers, true and false, lists, and mappings in their order.
 */
public final class FolderEntries {
    private FolderEntries() {}

    /**
     * One mapping of a file.
     *
     * @param key under which its list stands; empty where the file is nothing but a list or the mapping itself
     * @param line on which it begins
     */
    public record Entry(String key, int line, Map<String, Object> fields) {}

    /**
     * The entries of a file in their order.
     *
     * @param keys under which it has lists; only the empty one where it has none
     * @throws SetFormatException with file and line, where the text is no YAML, or not lists of mappings
     */
    public static List<Entry> of(String file, String text, Set<String> keys) {
        YamlNode root = YamlNode.parse(file, text);
        YamlBudget budget = new YamlBudget(text);
        List<Entry> entries = new ArrayList<>();
        if (!keys.contains("")) {
            YamlNode.Entries lists = root.entries(keys);
            for (String key : lists.keys()) {
                lists.items(key).forEach(item -> entries.add(entry(key, item, budget)));
            }
        } else if (root.isList()) {
            root.items().forEach(item -> entries.add(entry("", item, budget)));
        } else {
            entries.add(entry("", root, budget));
        }
        return entries;
    }

    private static Entry entry(String key, YamlNode node, YamlBudget budget) {
        return new Entry(key, node.line(), node.entries().values(budget));
    }
}
