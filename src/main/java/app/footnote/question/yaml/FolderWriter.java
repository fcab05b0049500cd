package app.footnote.question.yaml;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Writes the files of a set's folder so that people read them and version control shows what changed: every field on a
 * line of its own, texts never folded, an empty line between entries, everything in the order in which it is given.
 */
public final class FolderWriter {
    private FolderWriter() {}

    /** A file that is one mapping. */
    public static String mapping(Map<String, ?> fields) {
        return dump(fields);
    }

    /** A file that is a list of mappings. */
    public static String list(List<? extends Map<String, ?>> entries) {
        return entries.isEmpty() ? "[]\n" : items(entries);
    }

    /** A list under a key, as a file may have several. */
    public static String list(String key, List<? extends Map<String, ?>> entries) {
        return entries.isEmpty() ? key + ": []\n" : key + ":\n\n" + items(entries);
    }

    private static String items(List<? extends Map<String, ?>> entries) {
        return String.join(
                "\n", entries.stream().map(entry -> dump(List.of(entry))).toList());
    }

    private static String dump(Object value) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .build();
        return new Dump(settings).dumpToString(value);
    }
}
