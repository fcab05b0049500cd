package app.footnote.question;

import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A set of YAML files for tests: a river commission, its bodies, and what two authors write about them. */
public final class YamlSet {
    private static final String SET = """
            title: The river
            description: How five states look after one river.
            language: en
            licence: CC0-1.0
            topics:
            - {id: bodies, title: Bodies}
            - {id: views, title: Views}
            """;
    private static final String DOCUMENTS = """
            - {id: green-2001, author: Green, date: 2001-05, title: On rivers, reference: "Green, On rivers."}
            - {id: brown-2005, author: Brown, date: 2005, title: On seas, reference: "Brown, On seas.", url: "https://example.org/seas"}
            """;
    private static final String ENTITIES = """
            - {id: commission, kind: organisation, name: River Commission, the: true, aliases: [RC]}
            - {id: union, kind: organisation, name: Harbour Union, the: true}
            - {id: league, kind: organisation, name: Lake League, the: true}
            - {id: pact, kind: organisation, name: Delta Pact, the: true}
            - {id: guard, kind: organisation, name: Coast Guard, the: true}
            - {id: avalon, kind: state, name: Avalon, aliases: [Avalonian]}
            - {id: brill, kind: state, name: Brill}
            - {id: camber, kind: state, name: Camber}
            - {id: dunmore, kind: state, name: Dunmore}
            - {id: elland, kind: state, name: Elland}
            - {id: avalon-land, kind: place, name: Land of Avalon}
            - {id: tidewater, kind: place, name: Tidewater}
            - {id: old-tidewater, kind: place, name: Old Tidewater}
            - {id: kingsport, kind: place, name: Kingsport}
            - {id: marlow, kind: place, name: Marlowton}
            - {id: northam, kind: place, name: Northam}
            - {id: oakley, kind: place, name: Oakley, in: [avalon-land]}
            - {id: trade, kind: concept, name: free trade}
            - {id: toll, kind: concept, name: river tolls}
            - {id: dam, kind: concept, name: a great dam}
            - {id: patrol, kind: concept, name: joint patrols}
            - {id: bank, kind: concept, name: a common bank}
            - {id: border, kind: measure, name: border of Avalon and Brill, the: true}
            - {id: coast, kind: measure, name: coast of Camber, the: true}
            - {id: road, kind: measure, name: road to Marlow, the: true}
            - {id: canal, kind: measure, name: canal of Northam, the: true}
            """;
    /** The relations of these tests, so that they hold whatever the built-in ones say. */
    private static final String RELATIONS = """
            - id: seat
              label: seat
              subject: [organisation]
              value: [place]
              cardinality: one
              inverse: one
              triggers: [seat, sit]
              says: "{Subject} sits in {value}."
              ask:
                value: ["Where does {subject} sit?", "In which town is the seat of {subject}?", "Which town houses {subject}?"]
                subject: ["Which {kind} sits in {value}?"]
            - id: founded
              label: founding date
              subject: [organisation]
              value: date
              cardinality: one
              inverse: one
              triggers: [found]
              says: "{Subject} was founded {value.on}."
              event: "{subject} is founded"
              ask:
                value: ["{When} was {subject} founded?", "{When} did {subject} begin?", "{When} did {subject} come into being?"]
                subject: ["Which {kind} was founded {value.on}?"]
            - id: amount
              label: length
              subject: [measure]
              value: number
              cardinality: one
              inverse: one
              triggers: []
              says: "{Subject}: {value}."
              ask:
                value: ["How long is {subject}?"]
            - id: visited
              label: visit
              subject: [organisation]
              value: [place]
              cardinality: many
              inverse: many
              triggers: [visit]
              says: "{Subject} visited {value}."
              ask:
                value: ["Which town did {subject} visit?"]
            - id: members
              label: member
              subject: [organisation]
              value: [state]
              list: true
              cardinality: many
              inverse: many
              excludes: [observers]
              triggers: [member]
              says: "The members of {subject} are {value}."
              ask:
                value: ["Which states are members of {subject} {time}?"]
                element: ["Which of these is a member of {subject} {time}?"]
            - id: observers
              label: observer
              subject: [organisation]
              value: [state]
              list: true
              cardinality: many
              inverse: many
              excludes: [members]
              triggers: [observer]
              says: "The observers of {subject} are {value}."
              ask:
                value: ["Which states are observers of {subject} {time}?"]
                element: ["Which of these is an observer of {subject} {time}?"]
            - id: supports
              label: supports
              subject: [state]
              value: [concept]
              cardinality: many
              inverse: many
              position: true
              opposite: [opposes]
              triggers: [support]
              says: "{Subject} supports {value}."
              ask:
                element: ["Which of these does {subject} support?"]
            - id: opposes
              label: opposes
              subject: [state]
              value: [concept]
              cardinality: many
              inverse: many
              position: true
              opposite: [supports]
              triggers: [oppos]
              says: "{Subject} opposes {value}."
              ask:
                element: ["Which of these does {subject} oppose?"]
            """;

    private final Map<String, String> files = new TreeMap<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();

    public YamlSet() {
        files.put("set.yaml", SET);
        files.put("documents.yaml", DOCUMENTS);
        files.put("entities.yaml", ENTITIES);
        files.put("relations.yaml", RELATIONS);
    }

    /** A set with so many facts that every type of question can be made. */
    public static YamlSet rich() {
        return new YamlSet()
                .seat("commission", "tidewater")
                .seat("union", "kingsport")
                .seat("league", "marlow")
                .seat("pact", "northam")
                .seat("guard", "oakley")
                .founded("commission", "1990")
                .founded("union", "1993")
                .founded("league", "1996")
                .founded("pact", "1999")
                .founded("guard", "2003")
                .fact(
                        "members-all",
                        "commission",
                        "members",
                        "[avalon, brill, camber]",
                        "complete: true, asOf: 2001-05")
                .fact("observers-all", "commission", "observers", "[dunmore, elland]", "complete: true, asOf: 2001-05")
                .fact("length-border", "border", "amount", "4300", "unit: km")
                .fact("length-coast", "coast", "amount", "3300", "unit: km")
                .fact("length-road", "road", "amount", "1700", "unit: km")
                .fact("length-canal", "canal", "amount", "900", "unit: km")
                .position("avalon", "supports", "patrol")
                .position("avalon", "opposes", "toll")
                .position("avalon", "opposes", "dam")
                .position("brill", "opposes", "patrol");
    }

    /** Replaces a file. */
    public YamlSet with(String file, String text) {
        files.put(file, text);
        return this;
    }

    public YamlSet without(String file) {
        files.remove(file);
        return this;
    }

    public YamlSet seat(String subject, String place) {
        return fact("seat-" + subject, subject, "seat", place, "");
    }

    public YamlSet founded(String subject, String date) {
        return fact("founded-" + subject, subject, "founded", date, "");
    }

    public YamlSet position(String subject, String relation, String object) {
        return fact(
                subject + "-" + relation + "-" + object, subject, relation, object, "attributed: true, topic: views");
    }

    /**
     * Adds a fact.
     *
     * @param more further keys, as in {@code from: 2001, until: 2004}; may override {@code topic}, {@code says} and
     *     {@code cites}
     */
    public YamlSet fact(String id, String subject, String relation, String value, String more) {
        StringBuilder fact = new StringBuilder(
                "- {id: " + id + ", subject: " + subject + ", relation: " + relation + ", value: " + value);
        if (!more.contains("topic:")) {
            fact.append(", topic: bodies");
        }
        if (!more.contains("says:")) {
            fact.append(", says: \"The ").append(id.replace('-', ' ')).append(" is written down in this book.\"");
        }
        if (!more.contains("cites:")) {
            fact.append(", cites: [green-2001 ").append(facts.size() + 1).append(".1 0123456789abcdef]");
        }
        facts.add(fact + (more.isEmpty() ? "" : ", " + more) + "}");
        return this;
    }

    public YamlSet conflict(String one, String other, String reason) {
        conflicts.add("- {between: [" + one + ", " + other + "], reason: \"" + reason + "\"}");
        return this;
    }

    public YamlSet withoutFact(String id) {
        facts.removeIf(fact -> fact.startsWith("- {id: " + id + ","));
        return this;
    }

    /** The files as they stand in a folder named {@code river}. */
    public SetFolder folder() {
        Map<String, String> all = new TreeMap<>(files);
        all.putIfAbsent(
                "facts.yaml",
                "facts:" + (facts.isEmpty() ? " []" : "\n" + String.join("\n", facts)) + "\n"
                        + (conflicts.isEmpty() ? "" : "conflicts:\n" + String.join("\n", conflicts) + "\n"));
        return new SetFolder("river", all);
    }

    public QuestionSet read() {
        return SetReader.read(folder());
    }

    /** Writes the files into a folder, and gives it. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : folder().files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
