package app.footnote.bench;

import app.footnote.document.ReadDocument;
import app.footnote.extract.BareTagging;
import app.footnote.extract.Candidate;
import app.footnote.extract.Extraction;
import app.footnote.extract.Extractor;
import app.footnote.extract.Source;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Relation;
import app.footnote.question.yaml.RelationFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How much of a key is found, how much of what is found is right, and how long it takes beside a bare pass of the
 * tagger and the chunker. {@code -Dextraction.key} and {@code -Dextraction.documents} name another key and its texts;
 * without them the project's own texts are taken, and the articles of the built-in set where FOOTNOTE_DOCUMENTS is set.
 */
final class ExtractionBenchmark {
    private static final Path OWN = Path.of("src/test/resources/extraction");
    private static final int TIMES = 5;
    private static final double PER_THOUSAND = 1_000;

    private ExtractionBenchmark() {}

    static void run() throws IOException {
        String key = System.getProperty("extraction.key");
        if (key != null) {
            measure(Path.of(key), Path.of(System.getProperty("extraction.documents", ".")));
            return;
        }
        measure(OWN.resolve("own.key.csv"), OWN);
        String documents = System.getenv("FOOTNOTE_DOCUMENTS");
        if (documents != null) {
            measure(OWN.resolve("sco.key.csv"), Path.of(documents));
        }
    }

    private static void measure(Path keyFile, Path folder) throws IOException {
        AnswerKey key = AnswerKey.read(keyFile);
        List<Source> sources = sources(folder, key);
        Extraction extraction = Extractor.extract(sources, RelationFile.builtIn(), List.of());
        print(keyFile, key, extraction, sources);
        speed(sources);
    }

    private static List<Source> sources(Path folder, AnswerKey key) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String id = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
                if (key.documents().contains(id) && file.toString().matches(".*\\.(?:txt|md)")) {
                    PartialDate date =
                            id.matches(".*-\\d{4}") ? PartialDate.parse(id.substring(id.length() - 4)) : null;
                    sources.add(new Source(id, id, date, ReadDocument.of(Files.readString(file))));
                }
            }
        }
        return sources;
    }

    private static final class Count {
        private int wanted;
        private int found;
        private int right;
        private int given;
    }

    private static void print(Path keyFile, AnswerKey key, Extraction extraction, List<Source> sources) {
        Map<String, Count> counts = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<Candidate> firm = extraction.candidates().stream()
                .filter(each -> each.modalityWord().equals("asserted") && !each.denied())
                .toList();
        for (AnswerKey.Row row : key.rows) {
            Count count = counts.computeIfAbsent(row.relation(), relation -> new Count());
            count.wanted++;
            boolean found = firm.stream().anyMatch(each -> AnswerKey.matches(row, each, extraction));
            count.found += found ? 1 : 0;
            if (!found) {
                missed.add(row.toString());
            }
        }
        for (Candidate candidate : firm) {
            if (candidate.evidence().stream().anyMatch(key::covers)) {
                Count count = counts.computeIfAbsent(candidate.relation(), relation -> new Count());
                count.given++;
                boolean right = key.rows.stream().anyMatch(row -> AnswerKey.matches(row, candidate, extraction));
                count.right += right ? 1 : 0;
                if (!right) {
                    wrong.add(candidate.relation() + " | " + candidate.subject() + " | " + candidate.value() + " | "
                            + candidate.evidence().get(0).citation().place());
                }
            }
        }
        System.out.println(keyFile);
        counts.forEach((relation, count) -> System.out.printf(
                "  %-18s recall %2d of %2d, precision %2d of %2d%n",
                relation, count.found, count.wanted, count.right, count.given));
        int wanted = counts.values().stream().mapToInt(count -> count.wanted).sum();
        int found = counts.values().stream().mapToInt(count -> count.found).sum();
        int given = counts.values().stream().mapToInt(count -> count.given).sum();
        int right = counts.values().stream().mapToInt(count -> count.right).sum();
        System.out.printf(
                "  all: recall %.0f %% (%d of %d), precision %.0f %% (%d of %d), quotes at their offsets %d of %d%n",
                100.0 * found / wanted,
                found,
                wanted,
                100.0 * right / given,
                right,
                given,
                exact(extraction, sources),
                quotes(extraction));
        missed.forEach(each -> System.out.println("  missed " + each));
        wrong.forEach(each -> System.out.println("  not in the key " + each));
    }

    private static long quotes(Extraction extraction) {
        return extraction.candidates().stream()
                .mapToLong(each -> each.evidence().size())
                .sum();
    }

    private static long exact(Extraction extraction, List<Source> sources) {
        return extraction.candidates().stream()
                .flatMap(each -> each.evidence().stream())
                .filter(each -> sources.stream()
                        .filter(source -> source.id().equals(each.citation().document()))
                        .anyMatch(source -> source.document()
                                .original()
                                .substring(each.start(), each.end())
                                .equals(each.quote())))
                .count();
    }

    /** Processor time of this thread, in nanoseconds: other work on the machine does not count. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The fastest of some runs each, of the whole extraction and of the tagger and chunker alone, in one process. */
    private static void speed(List<Source> sources) {
        long words = sources.stream()
                .flatMap(source -> source.document().mined())
                .mapToLong(sentence -> sentence.text().split("\\s+").length)
                .sum();
        Collection<Relation> relations = RelationFile.builtIn();
        double whole = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = processor();
            Extractor.extract(sources, relations, List.of());
            long middle = processor();
            BareTagging.of(sources);
            long end = processor();
            whole = Math.min(whole, (middle - start) / 1e6);
            bare = Math.min(bare, (end - middle) / 1e6);
        }
        System.out.printf(
                "  %,d words: %.0f ms of processor a thousand, bare sentences, tags and chunks %.0f ms, %.2f times%n",
                words, whole * PER_THOUSAND / words, bare * PER_THOUSAND / words, whole / bare);
    }
}
