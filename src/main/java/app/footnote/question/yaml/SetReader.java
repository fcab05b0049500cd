package app.footnote.question.yaml;

import app.footnote.document.Citation;
import app.footnote.document.Document;
import app.footnote.fact.Entity;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.fact.FactBase.DeclaredConflict;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Relation;
import app.footnote.fact.Relation.Asked;
import app.footnote.question.Attribution;
import app.footnote.question.NamedDraw;
import app.footnote.question.QuestionSet;
import app.footnote.question.Topic;
import app.footnote.question.Vetoes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a question set from its folder of YAML files. */
public final class SetReader {
    private static final String BUILT_IN_RELATIONS = "relations.yaml";

    private final SetFolder folder;
    private final List<String> problems = new ArrayList<>();

    private SetReader(SetFolder folder) {
        this.folder = folder;
    }

    /** @throws SetFormatException with every problem found, each with file and line */
    public static QuestionSet read(SetFolder folder) {
        return new SetReader(folder.withKeptNames()).read();
    }

    /** The relations that the set's facts can be of: the built-in ones, and over them those of its own file. */
    public static List<Relation> relations(SetFolder folder) {
        return List.copyOf(new SetReader(folder).relations().values());
    }

    private QuestionSet read() {
        YamlNode.Entries set = file("set.yaml")
                .entries(Set.of("title", "description", "language", "licence", "authors", "source", "topics", "draws"));
        List<Topic> topics = new ArrayList<>();
        set.required("topics").items(problems, node -> {
            YamlNode.Entries topic = node.entries(Set.of("id", "title"));
            topics.add(new Topic(topic.text("id"), topic.text("title")));
        });
        Map<String, Document> documents = byId("documents.yaml", this::document, Document::id);
        Map<String, Entity> entities = byId("entities.yaml", SetReader::entity, Entity::id);
        if (problems.isEmpty()) {
            YamlNode.collect(
                    problems,
                    () -> file("entities.yaml")
                            .items(problems, node -> checkContainers(node.entries(), entities.keySet())));
        }
        List<NamedDraw> draws = new ArrayList<>();
        Set<String> topicIds = topics.stream().map(Topic::id).collect(Collectors.toSet());
        set.get("draws").ifPresent(list -> {
            DrawReader reader = new DrawReader(topicIds, documents.keySet());
            list.items(problems, node -> draws.add(reader.read(node)));
        });
        Map<String, Relation> relations = relations();
        Map<String, Fact> facts = new LinkedHashMap<>();
        List<DeclaredConflict> declared = new ArrayList<>();
        YamlNode.collect(problems, () -> {
            FactReader reader = new FactReader(entities, relations, documents.keySet(), topicIds);
            YamlNode.Entries file = file("facts.yaml").entries(Set.of("facts", "conflicts"));
            file.required("facts").items(problems, node -> unique(facts, node, reader.read(node), Fact::id));
            file.get("conflicts")
                    .ifPresent(list -> list.items(problems, node -> declared.add(conflict(node, facts.keySet()))));
        });
        WrittenQuestions written =
                new WrittenQuestions(new QuestionReader(facts.keySet(), documents.keySet(), topicIds));
        if (folder.files().containsKey("questions.yaml")) {
            YamlNode.collect(problems, () -> file("questions.yaml").items(problems, written::read));
        }
        if (!problems.isEmpty()) {
            throw new SetFormatException(problems);
        }
        return new QuestionSet(
                folder.id(),
                set.text("title"),
                set.text("description"),
                set.text("language"),
                set.text("licence"),
                topics,
                new FactBase(documents.values(), entities.values(), relations.values(), facts.values(), declared),
                written.asked(),
                written.archived(),
                vetoes(),
                attribution(set),
                draws);
    }

    private static @Nullable Attribution attribution(YamlNode.Entries set) {
        String authors = set.textOrNull("authors");
        String source = set.textOrNull("source");
        return authors == null && source == null
                ? null
                : new Attribution(authors == null ? "" : authors, source == null ? "" : source);
    }

    private YamlNode file(String name) {
        String text = folder.files().get(name);
        if (text == null) {
            throw new SetFormatException(List.of("The set “" + folder.id() + "” has no file " + name
                    + "; a set needs set.yaml, documents.yaml," + " entities.yaml and facts.yaml."));
        }
        return YamlNode.parse(name, text);
    }

    private <T> Map<String, T> byId(String name, Function<YamlNode, T> reader, Function<T, String> id) {
        Map<String, T> things = new LinkedHashMap<>();
        YamlNode.collect(
                problems, () -> file(name).items(problems, node -> unique(things, node, reader.apply(node), id)));
        return things;
    }

    private static <T> void unique(Map<String, T> things, YamlNode node, T thing, Function<T, String> id) {
        if (things.putIfAbsent(id.apply(thing), thing) != null) {
            throw node.problem("found the id “" + id.apply(thing) + "” a second time, expected each id once.");
        }
    }

    private Document document(YamlNode node) {
        YamlNode.Entries entries = node.entries(Set.of("id", "author", "date", "title", "reference", "url"));
        return new Document(
                entries.text("id"),
                entries.text("author"),
                entries.required("date").as(PartialDate::parse).toString(),
                entries.text("title"),
                entries.text("reference"),
                entries.textOrNull("url"));
    }

    private static Entity entity(YamlNode node) {
        YamlNode.Entries entries = node.entries(Set.of("id", "kind", "name", "the", "plural", "aliases", "in"));
        return new Entity(
                entries.text("id"),
                entries.text("kind"),
                entries.text("name"),
                entries.flag("the"),
                entries.flag("plural"),
                entries.texts("aliases"),
                entries.texts("in"));
    }

    /** What contains an entity may stand behind it, so that this is checked when all are read. */
    private static void checkContainers(YamlNode.Entries entity, Set<String> entities) {
        entity.get("in").ifPresent(in -> {
            for (YamlNode id : in.isList() ? in.items() : List.of(in)) {
                if (!entities.contains(id.text())) {
                    throw id.found("the id of a known entity");
                }
            }
        });
    }

    /** The built-in relations, and over them those of the set's own file. */
    private Map<String, Relation> relations() {
        Map<String, Relation> relations = new LinkedHashMap<>();
        YamlNode.parse(BUILT_IN_RELATIONS, builtInRelations())
                .items()
                .forEach(node -> unique(relations, node, RelationReader.read(node), Relation::id));
        if (folder.files().containsKey(BUILT_IN_RELATIONS)) {
            relations.putAll(byId(BUILT_IN_RELATIONS, RelationReader::read, Relation::id));
        }
        return relations;
    }

    static String builtInRelations() {
        try (InputStream stream = SetReader.class.getResourceAsStream(BUILT_IN_RELATIONS)) {
            if (stream == null) {
                throw new IllegalStateException("The built-in relations are missing from the program.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in relations could not be read.", e);
        }
    }

    private static DeclaredConflict conflict(YamlNode node, Set<String> facts) {
        YamlNode.Entries entries = node.entries(Set.of("between", "reason"));
        List<YamlNode> between = entries.required("between").items();
        if (between.size() != 2) {
            throw entries.required("between").problem("found " + between.size() + " facts, expected two.");
        }
        for (YamlNode id : between) {
            if (!facts.contains(id.text())) {
                throw id.found("the id of a fact");
            }
        }
        return new DeclaredConflict(between.get(0).text(), between.get(1).text(), entries.text("reason"));
    }

    private Vetoes vetoes() {
        if (!folder.files().containsKey(VetoWriter.FILE)) {
            return Vetoes.NONE;
        }
        YamlNode.Entries file = file(VetoWriter.FILE).entries(Set.of("basis", "vetoes"));
        List<Vetoes.Veto> vetoes = new ArrayList<>();
        for (YamlNode node : file.items("vetoes")) {
            YamlNode.Entries entries = node.entries(Set.of("fact", "asks", "option", "sentence"));
            Asked asked = asked(entries.required("asks"));
            Citation sentence = entries.required("sentence").as(Citation::parse);
            vetoes.add(new Vetoes.Veto(entries.text("fact"), asked, entries.text("option"), sentence));
        }
        return new Vetoes(file.text("basis"), vetoes);
    }

    private static Asked asked(YamlNode node) {
        for (Asked asked : Asked.values()) {
            if (asked.name().toLowerCase(Locale.ROOT).equals(node.text())) {
                return asked;
            }
        }
        throw node.found("one of value, subject, element");
    }
}
