package app.footnote;

import app.footnote.db.Ids;
import app.footnote.grading.Given;
import app.footnote.grading.Guessing;
import app.footnote.grading.Outcome;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;

/**
 * A set that many have answered, by rows alone. The more somebody knows the more they get right, but for the question
 * whose id begins with “seat”: that one they miss. Of its options nobody takes the last.
 */
final class Answered {
    static final int PLAYERS = 40;

    private final RunningSite site;
    private final Library library;
    private final PublishedSet set;
    private final Ids ids;
    private final Random random = new Random(4);
    private final List<Long> people = new ArrayList<>();

    Answered(RunningSite site, String slug) {
        this.site = site;
        this.library = new Library(site.database());
        this.set = library.set(slug).orElseThrow();
        this.ids = new Ids(site.clock(), 2, 0);
        site.database().run(handle -> {
            for (int i = 0; i < PLAYERS; i++) {
                long person = ids.next();
                handle.execute("INSERT INTO person (id, guest, created_at) VALUES (?, TRUE, 0)", person);
                people.add(person);
            }
        });
    }

    /** Everybody plays a room with all questions, which is closed. */
    void room() {
        site.database().run(handle -> {
            long room = ids.next();
            handle.execute(
                    """
                INSERT INTO room (id, set_version_id, title, settings, questions, opened_at, closed_at)
                VALUES (?, ?, 'A room', '{}', '{"questions":[]}', ?, ?)\
                """,
                    room,
                    set.version(),
                    site.clock().millis(),
                    site.clock().millis());
            for (int i = 0; i < PLAYERS; i++) {
                for (Entry entry : set.entries()) {
                    answer(handle, entry, i, Context.ROOM, room);
                }
            }
        });
    }

    /** Everybody studies all cards once. */
    void study() {
        site.database().run(handle -> {
            for (int i = 0; i < PLAYERS; i++) {
                for (Entry entry : set.entries()) {
                    answer(handle, entry, i, Context.STUDY, 1);
                }
            }
        });
    }

    private void answer(Handle handle, Entry entry, int person, Context context, long id) {
        long seed = random.nextInt(100);
        Presentation shown = library.shown(entry.id(), seed);
        double knows = (person + 1.0) / (PLAYERS + 1);
        boolean missed = shown.question().id().startsWith("seat");
        boolean right = random.nextDouble() < (missed ? 1 - knows : knows);
        Duration took = Duration.ofMillis(3_000 + random.nextInt(20_000));
        ResponseStore.insert(
                handle,
                new Response(
                        ids.next(),
                        null,
                        people.get(person),
                        entry.id(),
                        entry.card(),
                        context,
                        id,
                        seed,
                        given(shown, right),
                        new Outcome(right, right ? 1 : 0),
                        Guessing.answers(shown),
                        null,
                        site.clock().instant(),
                        took));
    }

    private Given given(Presentation shown, boolean right) {
        if (shown.options().isEmpty()) {
            return new Given.Typed(right ? "right" : "Lower Marn");
        }
        if (right) {
            return new Given.Chosen(shown.keyPositions());
        }
        String last = shown.options().stream()
                .filter(option -> !option.correct())
                .map(option -> option.option().text())
                .max(String::compareTo)
                .orElseThrow();
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < shown.options().size(); i++) {
            boolean taken = shown.options().size() == 2
                    || !shown.options().get(i).option().text().equals(last);
            if (!shown.options().get(i).correct() && taken) {
                wrong.add(i);
            }
        }
        return new Given.Chosen(List.of(wrong.get(random.nextInt(wrong.size()))));
    }
}
