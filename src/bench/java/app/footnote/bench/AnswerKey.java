package app.footnote.bench;

import app.footnote.document.Words;
import app.footnote.extract.Candidate;
import app.footnote.extract.Extraction;
import app.footnote.fact.Entity;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What somebody who read documents found in them: a CSV file with the columns document, place, relation, subject and
 * value. The place is paragraph.sentence, as citations have it. Elements of a list are parted by “;”, dates are written
 * 2001-06-15, numbers as digits with their unit. A row without a relation says that a paragraph (or the document, “*”)
 * was read whole: what is found there and is not in the key counts as wrong.
 */
final class AnswerKey {
    final List<Row> rows = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    /** One fact. */
    record Row(String document, String place, String relation, String subject, String value) {}

    static AnswerKey read(Path file) throws IOException {
        AnswerKey key = new AnswerKey();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord each : format.parse(Files.newBufferedReader(file))) {
            if (each.get("relation").isBlank()) {
                key.read.add(each.get("document") + " " + each.get("place"));
            } else {
                key.rows.add(new Row(
                        each.get("document"),
                        each.get("place"),
                        each.get("relation"),
                        each.get("subject"),
                        each.get("value")));
            }
        }
        return key;
    }

    Set<String> documents() {
        Set<String> documents = new HashSet<>();
        rows.forEach(row -> documents.add(row.document()));
        return documents;
    }

    /** Whether the passage was read by whoever made the key. */
    boolean covers(Candidate.Evidence evidence) {
        String document = evidence.citation().document();
        return read.contains(document + " *")
                || read.contains(document + " " + evidence.citation().paragraph())
                || rows.stream()
                        .anyMatch(row ->
                                row.document().equals(document) && row.place().equals(place(evidence)));
    }

    static String place(Candidate.Evidence evidence) {
        return evidence.citation().paragraph() + "." + evidence.citation().sentence();
    }

    /** Whether the candidate is what the row says, at the row's place. */
    static boolean matches(Row row, Candidate candidate, Extraction extraction) {
        boolean there = candidate.evidence().stream()
                .anyMatch(each -> each.citation().document().equals(row.document())
                        && place(each).equals(row.place()));
        return there
                && row.relation().equals(candidate.relation())
                && same(row.subject(), candidate.subject(), extraction)
                && value(row.value(), candidate.value(), extraction);
    }

    private static boolean value(String wanted, Value value, Extraction extraction) {
        if (value instanceof Value.Date date) {
            return wanted.equals(date.date().toString())
                    || PartialDate.parse(wanted).equals(date.date());
        }
        if (value instanceof Value.Number number) {
            return wanted.equals(number.number().toPlainString() + " " + number.unit());
        }
        if (value instanceof Value.Text text) {
            return Words.of(text.text()).containsAll(Words.of(wanted));
        }
        if (value instanceof Value.Entities entities) {
            List<String> names = List.of(wanted.split("; *"));
            return names.size() == entities.ids().size()
                    && names.stream()
                            .allMatch(name -> entities.ids().stream().anyMatch(id -> same(name, id, extraction)));
        }
        return false;
    }

    private static boolean same(String wanted, String name, Extraction extraction) {
        if (key(wanted).equals(key(name))) {
            return true;
        }
        Map<String, Entity> byName = new HashMap<>();
        extraction.entities().forEach(entity -> byName.put(entity.name(), entity));
        Entity entity = byName.get(name);
        return entity != null
                        && entity.names().stream().anyMatch(each -> key(each).equals(key(wanted)))
                || key(name).endsWith(" of " + key(wanted))
                || byName.values().stream().anyMatch(each -> swapped(each, wanted, name));
    }

    /** “secretary general of SCO” is that of the organisation under its long name. */
    private static boolean swapped(Entity entity, String wanted, String name) {
        return key(name).endsWith(key(entity.name()))
                && entity.aliases().stream()
                        .anyMatch(alias -> key(name)
                                .replace(key(entity.name()), key(alias))
                                .equals(key(wanted)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace('’', '\'').replaceFirst("^the ", "");
    }
}
