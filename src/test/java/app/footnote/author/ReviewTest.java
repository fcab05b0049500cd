package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Question;
import app.footnote.question.yaml.SetReader;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

class ReviewTest {
    private static final long AUTHOR = 7;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

    private Drafts drafts;
    private Review review;
    private String slug;

    @BeforeEach
    void open(Database database) {
        Ids ids = Ids.continuing(database, CLOCK);
        drafts = new Drafts(database, new AuthorLibrary(database, ids), ids, CLOCK);
        review = new Review(drafts);
        database.run(handle -> handle.execute("INSERT INTO person (id, guest, created_at) VALUES (7, FALSE, 0)"));
        slug = drafts.begin(AUTHOR, "The Ferrier");
        drafts.apply(draft().set(), AUTHOR, "document", List.of(DraftEdit.put(Ferrier.document())));
        drafts.candidates().offer(draft(), "ferrier", Ferrier.found());
    }

    @StoreTest
    void whatIsAcceptedStandsInTheSetWithItsPassageAndCanBeTakenBack(Database database) {
        Candidate best = drafts.candidates().of(draft()).get(0);
        assertThat(Preview.of(draft(), Proposal.of(best)).questions())
                .extracting(Question::stem)
                .contains("Going by Amsel (2020), in which year was the Ferrier Commission founded?");

        assertThat(review.accept(draft(), AUTHOR, List.of(best))).isOne();

        assertThat(SetReader.read(draft().folder())
                        .facts()
                        .fact("commission-founded")
                        .orElseThrow()
                        .citations())
                .hasSize(1);
        assertThat(drafts.candidates().of(draft()).get(0).state()).isEqualTo(Candidate.State.ACCEPTED);
        drafts.undo(draft().set(), AUTHOR);
        assertThat(draft().parts(DraftFile.FACTS)).isEmpty();
        assertThat(drafts.candidates().of(draft()).get(0).state()).isEqualTo(Candidate.State.OPEN);
    }

    @StoreTest
    void aMendedFactIsAcceptedOnlyWhereItCanStand(Database database) {
        Candidate candidate = drafts.candidates().of(draft()).get(1);

        assertThat(review.mend(draft(), AUTHOR, candidate, with(candidate, "value", "long ago")))
                .singleElement()
                .asString()
                .contains("long ago");
        assertThat(drafts.candidates().of(draft()).get(1).state()).isEqualTo(Candidate.State.OPEN);
        assertThat(review.mend(draft(), AUTHOR, candidate, with(candidate, "value", "1935-05")))
                .isEmpty();

        assertThat(draft().part(DraftFile.FACTS, "treaty-signed").orElseThrow().fields())
                .containsEntry("value", "1935-05");
    }

    @StoreTest
    void twoNamesForOneThingBecomeOne(Database database) {
        review.accept(draft(), AUTHOR, drafts.candidates().of(draft()));
        drafts.apply(
                draft().set(),
                AUTHOR,
                "put",
                List.of(DraftEdit.put(DraftPart.of(
                        DraftFile.ENTITIES,
                        "board",
                        Map.of("id", "board", "kind", "organisation", "name", "Ferrier Board")))));

        assertThat(review.merge(draft(), AUTHOR, "board", "commission")).isTrue();
        assertThat(review.merge(draft(), AUTHOR, "board", "board")).isFalse();

        assertThat(SetReader.read(draft().folder()).facts().entity("board").aliases())
                .containsExactly("Ferrier Commission");
        assertThat(draft().part(DraftFile.FACTS, "commission-founded")
                        .orElseThrow()
                        .fields())
                .containsEntry("subject", "board");
    }

    private Draft draft() {
        return drafts.of(AUTHOR, slug).orElseThrow();
    }

    private static Proposal with(Candidate candidate, String field, String value) {
        Proposal proposal = Proposal.of(candidate);
        Map<String, Object> fact = new LinkedHashMap<>(proposal.fact());
        fact.put(field, value);
        return new Proposal(
                proposal.file(),
                fact,
                proposal.entities(),
                proposal.topic(),
                proposal.rule(),
                proposal.confidence(),
                proposal.places());
    }
}
