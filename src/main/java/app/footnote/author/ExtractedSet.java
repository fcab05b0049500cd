package app.footnote.author;

import app.footnote.extract.Extraction;
import app.footnote.fact.Relation;
import app.footnote.question.yaml.SetFolder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** What was found in documents as a question set in YAML, in one file: see {@link SetFolder#joined}. */
public final class ExtractedSet {
    private final List<ExtractedDocument> documents;
    private final Extraction extraction;
    private final ExtractedFacts facts;
    private final ExtractedFields fields;
    private final Dump dump = new Dump(DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(110)
            .build());

    public ExtractedSet(List<ExtractedDocument> documents, Extraction extraction, Collection<Relation> relations) {
        this.documents = documents;
        this.extraction = extraction;
        this.facts = new ExtractedFacts(extraction, relations);
        this.fields = new ExtractedFields(facts);
    }

    public String yaml() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("set.yaml", dump.dumpToString(set()));
        files.put(
                "documents.yaml",
                dump.dumpToString(
                        documents.stream().map(ExtractedFields::document).toList()));
        files.put(
                "entities.yaml",
                dump.dumpToString(extraction.entities().stream()
                        .map(ExtractedFields::entity)
                        .toList()));
        files.put(
                "facts.yaml",
                dump.dumpToString(Map.of(
                        "facts",
                        facts.candidates().entrySet().stream()
                                .map(each -> fields.fact(each.getKey(), each.getValue()))
                                .toList())));
        return SetFolder.joined(files);
    }

    private Map<String, Object> set() {
        Map<String, Object> set = new LinkedHashMap<>();
        String titles = String.join(
                "; ", documents.stream().map(each -> each.document().title()).toList());
        set.put("title", titles);
        set.put("description", "Facts found in " + titles + ", not reviewed yet.");
        set.put("language", "en");
        set.put("licence", "unknown");
        set.put(
                "topics",
                documents.stream()
                        .map(each -> Map.of(
                                "id",
                                each.document().id(),
                                "title",
                                each.document().title()))
                        .map(ExtractedSet::ordered)
                        .toList());
        return set;
    }

    private static Map<String, Object> ordered(Map<String, String> topic) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put("id", topic.get("id"));
        ordered.put("title", topic.get("title"));
        return ordered;
    }
}
