package app.footnote.study.fit;

import app.footnote.study.memory.StudyDays;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a log of reviews from a file of comma-separated values, a row at a time. */
public final class ReviewLogReader {
    private static final String CARD = "card_id";
    private static final String TIME = "review_time";
    private static final String RATING = "review_rating";
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int MOST_PROBLEMS = 20;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final Path file;
    private final StudyDays days;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final ReviewLog.Builder builder = new ReviewLog.Builder();

    private ReviewLogReader(Path file, StudyDays days) {
        this.file = file;
        this.days = days;
    }

    /**
     * A log and what its cards are called.
     *
     * @param log its cards in the order of their first reviews
     * @param names by the cards' numbers
     */
    public record Named(ReviewLog log, List<String> names) {}

    /** A log that cannot be read; the message says in sentences where and why. */
    public static final class Wrong extends RuntimeException {
        Wrong(String message) {
            super(message);
        }
    }

    /**
     * Reads the columns card_id, review_time (ISO 8601) and review_rating (1 to 4), whatever their order and whatever
     * else there is.
     *
     * @param days where a day begins, and the zone of times that name none
     * @throws Wrong where the file cannot be read or rows are wrong
     */
    public static Named read(Path file, StudyDays days) {
        ReviewLogReader reader = new ReviewLogReader(file, days);
        try (Reader text = withoutMark(Files.newBufferedReader(file));
                CSVParser parser = CSVParser.parse(text, FORMAT)) {
            reader.checkColumns(parser.getHeaderNames());
            for (CSVRecord row : parser) {
                reader.add(row, parser.getCurrentLineNumber());
                if (reader.problems.size() >= MOST_PROBLEMS) {
                    break;
                }
            }
        } catch (CharacterCodingException e) {
            throw new Wrong(file + " is not UTF-8 text; save it as UTF-8.");
        } catch (IOException e) {
            throw new Wrong(file + " cannot be read; name a file of comma-separated values that exists.");
        } catch (UncheckedIOException e) {
            throw new Wrong(
                    file + " is no file of comma-separated values: a value in quotation marks does not end as it"
                            + " should; double the quotation marks inside values.");
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new Wrong(file + " is no file of comma-separated values: " + e.getMessage());
        }
        if (!reader.problems.isEmpty()) {
            throw new Wrong(String.join(System.lineSeparator(), reader.problems));
        }
        return reader.named();
    }

    /** Spreadsheets put a byte order mark before the first column's name. */
    private static Reader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** Cards are numbered by their first reviews, so that rows in any order give the same log. */
    private Named named() {
        ReviewLog log = builder.build(days);
        int[] order = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(card -> log.time(log.start(card)))
                        .thenComparing(names::get))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Named(
                log.numbered(order), IntStream.of(order).mapToObj(names::get).toList());
    }

    private void checkColumns(List<String> columns) {
        columns.stream()
                .filter(column -> Collections.frequency(columns, column) > 1)
                .findFirst()
                .ifPresent(twice -> {
                    throw new Wrong(
                            file + ":1: the column “" + twice + "” stands there more than once; keep one of them.");
                });
        List<String> missing = new ArrayList<>(List.of(CARD, TIME, RATING));
        missing.removeAll(columns);
        if (!missing.isEmpty()) {
            throw new Wrong(file + ":1: " + (missing.size() > 1 ? "the columns " : "the column ")
                    + String.join(" and ", missing) + (missing.size() > 1 ? " are" : " is") + " missing; found "
                    + (columns.isEmpty() ? "nothing" : String.join(", ", columns)) + ", expected card_id, review_time"
                    + " and review_rating.");
        }
    }

    private void add(CSVRecord row, long line) {
        if (!row.isConsistent()) {
            problems.add(file + ":" + line + ": found " + row.size() + " values, expected one for each column.");
            return;
        }
        Optional<Instant> time = time(row.get(TIME));
        String rating = row.get(RATING);
        if (row.get(CARD).isEmpty()) {
            problem(line, CARD, row, "a name or number");
        } else if (time.isEmpty()) {
            problem(line, TIME, row, "a time such as 2026-03-02T18:30:00Z");
        } else if (rating.length() != 1 || rating.charAt(0) < '1' || rating.charAt(0) > '4') {
            problem(line, RATING, row, "a number from 1 to 4");
        } else {
            builder.add(number(row.get(CARD)), time.get(), rating.charAt(0) - '0');
        }
    }

    private void problem(long line, String column, CSVRecord row, String expected) {
        problems.add(file + ":" + line + ": " + column + " is “" + row.get(column) + "”, expected " + expected + ".");
    }

    private int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    private Optional<Instant> time(String text) {
        try {
            TemporalAccessor parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    parsed instanceof OffsetDateTime time
                            ? time.toInstant()
                            : ((LocalDateTime) parsed).atZone(days.zone()).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
