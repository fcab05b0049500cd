-- Keys that were changed after their questions had been answered: rows are appended, never changed. body is JSON; to take
-- a change back is a row too, which names it.
CREATE TABLE key_change (
    id ${id} PRIMARY KEY,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    question_id BIGINT NOT NULL REFERENCES question (id),
    body TEXT NOT NULL,
    reason TEXT NOT NULL,
    person_id BIGINT REFERENCES person (id) ON DELETE SET NULL,
    changed_at BIGINT NOT NULL,
    takes_back BIGINT REFERENCES key_change (id)
);
CREATE INDEX key_change_set ON key_change (set_id, id);
CREATE INDEX key_change_person ON key_change (person_id);
-- The versions of the question for which a change holds.
CREATE TABLE key_change_version (
    change_id BIGINT NOT NULL REFERENCES key_change (id),
    question_version_id BIGINT NOT NULL REFERENCES question_version (id),
    PRIMARY KEY (change_id, question_version_id)
) ${clustered};

-- A fold over responses and key changes: those that are judged otherwise now than when they were given, and the last
-- change of their key. What does not count is of a question that was dropped.
CREATE TABLE judgement (
    response_id ${id} PRIMARY KEY REFERENCES response (id) ON DELETE CASCADE,
    correct BOOLEAN NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    counts BOOLEAN NOT NULL,
    change_id BIGINT NOT NULL REFERENCES key_change (id)
);
-- The responses that count, as they are judged now. Whoever counts what is right reads this.
CREATE VIEW judged_response AS
SELECT r.id, r.own_id, r.person_id, r.question_version_id, r.card_id, r.context, r.context_id, r.seed, r.given,
    COALESCE(j.correct, r.correct) AS correct, COALESCE(j.score, r.score) AS score,
    r.guesses, r.sureness, r.answered_at, r.took_ms
FROM response r LEFT JOIN judgement j ON j.response_id = r.id
WHERE COALESCE(j.counts, TRUE);

-- What is right may change, so that these cannot leave it out.
DROP INDEX response_class_miss;
CREATE INDEX response_class ON response (person_id, answered_at, card_id, context, id)
    WHERE context IN ('attempt', 'room');
DROP INDEX response_wrong;
CREATE INDEX response_person ON response (person_id, id);
DROP INDEX response_question;
CREATE INDEX response_question ON response (question_version_id, id, correct);

-- How far the folds after a key change have come: step and the last id that is done of it, and how many of what changed.
CREATE TABLE key_repair (
    change_id ${id} PRIMARY KEY REFERENCES key_change (id),
    step INTEGER NOT NULL,
    position BIGINT NOT NULL,
    done INTEGER NOT NULL,
    total INTEGER NOT NULL,
    responses INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    rooms INTEGER NOT NULL,
    reviews INTEGER NOT NULL,
    begun_at BIGINT NOT NULL,
    ended_at BIGINT
);
-- The responses that a change judged otherwise, until all folds are made.
CREATE TABLE repaired_response (
    response_id BIGINT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    change_id BIGINT NOT NULL REFERENCES key_change (id),
    PRIMARY KEY (response_id, change_id)
) ${clustered};
-- What somebody is told of a change that was about their answers, until they close it. context and context_id say where
-- they were given; points are of the whole attempt or room, and empty in study.
CREATE TABLE key_notice (
    id ${id} PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    change_id BIGINT NOT NULL REFERENCES key_change (id),
    context TEXT NOT NULL,
    context_id BIGINT NOT NULL,
    points_before DOUBLE PRECISION,
    points_after DOUBLE PRECISION,
    most DOUBLE PRECISION,
    closed_at BIGINT
);
CREATE INDEX key_notice_person ON key_notice (person_id, closed_at);
