package app.footnote.response;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.question.Answer;
import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import app.footnote.question.SetContent;
import app.footnote.question.SetPublisher;
import app.footnote.study.SampleQuestions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The log of key changes, and the fold of judgements over it. */
class KeyChangesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));
    private static final long MIA = 7;

    private final Ids ids = new Ids(CLOCK, 0, 0);
    private Database database;
    private KeyChanges changes;
    private Library library;
    private Judging judging;
    private Entry seat;

    @BeforeEach
    void open(Database opened) {
        database = opened;
        new SetPublisher(database, ids, CLOCK)
                .publish(new SetContent(SampleQuestions.metadata(), SampleQuestions.all(), Map.of()));
        changes = new KeyChanges(database);
        library = new Library(database, changes);
        judging = new Judging(database, library);
        seat = library.set("river").orElseThrow().entries().stream()
                .filter(entry -> entry.type() == QuestionType.SINGLE_CHOICE)
                .findFirst()
                .orElseThrow();
        database.run(handle -> handle.execute("INSERT INTO person (id, guest, created_at) VALUES (?, TRUE, 0)", MIA));
    }

    @StoreTest
    void whatWasAnsweredIsJudgedByTheKeyOfNowAndTheLogStaysAsItWas() {
        long vell = answer("Vell");
        long marn = answer("Marn");

        KeyChange change = repair(new Repair.AcceptAlso(List.of(choice("Marn"))));

        assertThat(judge(change)).isEqualTo(1);
        assertThat(correct("judged_response")).containsExactly(Map.entry(vell, true), Map.entry(marn, true));
        assertThat(correct("response")).containsExactly(Map.entry(vell, true), Map.entry(marn, false));
        assertThat(judge(change)).as("a second time changes nothing").isZero();

        KeyChange other = repair(new Repair.NewKey(choice("Ostin")));

        assertThat(judge(other)).isEqualTo(2);
        assertThat(correct("judged_response")).containsExactly(Map.entry(vell, false), Map.entry(marn, false));
    }

    @StoreTest
    void aDroppedQuestionIsCountedNowhereAndAskedNoMoreUntilThatIsTakenBack() {
        long before = answer("Vell");
        KeyChange drop = repair(new Repair.Drop());
        judge(drop);

        assertThat(correct("judged_response")).isEmpty();
        assertThat(library.set("river").orElseThrow().entries()).doesNotContain(seat);

        KeyChange back = repair(new Repair.TakeBack(drop.id()));
        judge(back);

        assertThat(correct("judged_response")).containsExactly(Map.entry(before, true));
        assertThat(library.set("river").orElseThrow().entries()).contains(seat);
        assertThat(new KeyChanges(database).all()).isEqualTo(changes.all()).containsExactly(drop, back);
    }

    @StoreTest
    void anAnswerThatWasJudgedByAKeyThatWasTakenBackIsJudgedAsPublished() {
        KeyChange change = repair(new Repair.NewKey(choice("Marn")));
        long marn = answer("Marn");
        assertThat(correct("response")).containsExactly(Map.entry(marn, true));

        judge(repair(new Repair.TakeBack(change.id())));

        assertThat(correct("judged_response")).containsExactly(Map.entry(marn, false));
    }

    @StoreTest
    void theViewOfWhatCountsIsReadByTheIndexesOfTheLog() throws SQLException {
        assertThat(plan("SELECT COUNT(*) FROM judged_response WHERE person_id = 7 AND card_id = 9 ORDER BY id"))
                .satisfiesAnyOf(
                        plan -> assertThat(plan).isEmpty(),
                        plan -> assertThat(plan)
                                .contains("response_person_card", "SEARCH j")
                                .doesNotContain("SCAN"));
        assertThat(plan("""
                SELECT card_id FROM judged_response
                WHERE person_id = 7 AND NOT correct AND context IN ('attempt', 'room')
                ORDER BY answered_at DESC LIMIT 10"""))
                .satisfiesAnyOf(
                        plan -> assertThat(plan).isEmpty(),
                        plan -> assertThat(plan)
                                .contains("response_class")
                                .doesNotContain("SCAN")
                                .doesNotContain("TEMP B-TREE"));
    }

    /** How SQLite goes about it; empty on another engine. */
    private String plan(String sql) throws SQLException {
        return database.read(handle -> {
            if (!handle.getConnection().getMetaData().getDatabaseProductName().equals("SQLite")) {
                return "";
            }
            return String.join(
                    "\n",
                    handle.createQuery("EXPLAIN QUERY PLAN " + sql)
                            .map((row, context) -> row.getString("detail"))
                            .list());
        });
    }

    private KeyChange repair(Repair repair) {
        KeyChange change = new KeyChange(
                ids.next(),
                library.set("river").orElseThrow().id(),
                seat.question(),
                List.of(seat.id()),
                repair,
                "The register says so.",
                MIA,
                CLOCK.instant());
        changes.append(change);
        return change;
    }

    private int judge(KeyChange change) {
        return judging.next(change, seat.id(), 0, (handle, part) -> {}).changed();
    }

    private long answer(String text) {
        Presentation shown = library.shown(seat.id(), 3);
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < shown.options().size(); i++) {
            if (shown.options().get(i).option().text().equals(text)) {
                chosen.add(i);
            }
        }
        Given given = new Given.Chosen(chosen);
        Response response = new Response(
                ids.next(),
                null,
                MIA,
                seat.id(),
                seat.card(),
                Context.STUDY,
                1,
                3,
                given,
                Grader.grade(shown, given),
                4,
                null,
                CLOCK.instant(),
                null);
        database.run(handle -> ResponseStore.insert(handle, response));
        return response.id();
    }

    private List<Map.Entry<Long, Boolean>> correct(String table) {
        return database.read(handle -> handle.createQuery("SELECT id, correct FROM <table> ORDER BY id")
                .define("table", table)
                .map((row, context) -> Map.entry(row.getLong(1), row.getBoolean(2)))
                .list());
    }

    private static Answer choice(String... keys) {
        return new Answer.Choice(
                List.of(keys).stream()
                        .map(key -> new Option(key, null, List.of()))
                        .toList(),
                List.of(),
                0,
                false);
    }
}
