package app.footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import app.footnote.question.SetContent;
import app.footnote.question.SetPublisher;
import app.footnote.response.Response;
import app.footnote.study.SampleQuestions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

class StuckStoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));
    private static final long CLASS = 5;
    private static final long MIA = 7;

    @StoreTest
    void lastAnswerSaysWhetherACardIsMissed(Database database) {
        new SetPublisher(database, new Ids(CLOCK, 0, 0), CLOCK)
                .publish(new SetContent(SampleQuestions.metadata(), SampleQuestions.all(), Map.of()));
        database.run(handle -> {
            enrol(handle);
            answer(handle, 11, "study", false);
            answer(handle, 12, "cram", true);
        });
        assertThat(rows(database)).singleElement().satisfies(row -> {
            assertThat(row.person()).isEqualTo(MIA);
            assertThat(row.answers()).isEqualTo(2);
            assertThat(row.right()).isEqualTo(1);
            assertThat(row.missed()).isFalse();
        });

        database.run(handle -> answer(handle, 13, "study", false));
        database.run(handle -> answer(handle, 14, "attempt", true));

        assertThat(rows(database)).extracting(StuckStore.Row::missed).containsExactly(true);
        long card = rows(database).get(0).card();
        List<Response> answers = database.read(handle -> StuckStore.selectOfCard(handle, CLASS, card));
        assertThat(answers).hasSize(3);
        int sharing = database.read(handle -> StuckStore.countSharing(handle, CLASS));
        assertThat(sharing).isEqualTo(1);
    }

    private static List<StuckStore.Row> rows(Database database) {
        return database.read(handle -> StuckStore.selectByStudentAndCard(handle, CLASS));
    }

    private static void enrol(Handle handle) {
        handle.execute("INSERT INTO person (id, guest, created_at) VALUES (?, TRUE, 0)", MIA);
        handle.execute("INSERT INTO class (id, name, time_zone, created_at) VALUES (?, 'History', 'UTC', 0)", CLASS);
        handle.execute(
                "INSERT INTO enrolment (class_id, person_id, joined_at, shares_study) VALUES (?, ?, 0, TRUE)",
                CLASS,
                MIA);
    }

    private static void answer(Handle handle, long id, String context, boolean correct) {
        handle.execute("""
            INSERT INTO response (id, person_id, question_version_id, card_id, context, context_id, seed, given,
                correct, score, answered_at)
            SELECT ?, ?, id, card_id, ?, 1, 1, '{"kind":"nothing"}', ?, 0, 1 FROM question_version
            ORDER BY id LIMIT 1\
            """, id, MIA, context, correct);
    }
}
