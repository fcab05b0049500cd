-- What answers tell about questions: folds over the log of responses, which can be made anew from it. They name nobody
-- but in item_learner.

-- Up to which id a log was folded: the responses, and what happened during attempts.
CREATE TABLE item_cursor (
    log TEXT NOT NULL PRIMARY KEY,
    reached BIGINT NOT NULL
);
-- Sets whose answers in study are counted anew from the beginning of the log, and how far that is.
CREATE TABLE item_refold (
    set_id ${id} PRIMARY KEY REFERENCES question_set (id),
    reached BIGINT NOT NULL
);

-- An assignment or a room, by its id. changes grows whenever something of it may have become other, folded is what
-- changes was when it was worked out. complete is how many answered all of its questions.
CREATE TABLE item_administration (
    id ${id} PRIMARY KEY,
    context TEXT NOT NULL,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    changes BIGINT NOT NULL,
    folded BIGINT NOT NULL,
    held_at BIGINT NOT NULL,
    sittings INTEGER NOT NULL,
    items INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    alpha DOUBLE PRECISION
);
CREATE INDEX item_administration_set ON item_administration (set_id);
CREATE INDEX item_administration_stale ON item_administration (id) WHERE changes > folded;
-- What an administration says of a question: sums as JSON.
CREATE TABLE item_part (
    administration_id BIGINT NOT NULL REFERENCES item_administration (id),
    question_version_id BIGINT NOT NULL REFERENCES question_version (id),
    body TEXT NOT NULL,
    PRIMARY KEY (administration_id, question_version_id)
) ${clustered};
-- The sum of these, and the sums of study. form is a hash of what is asked for and offered: versions with the same are
-- one question for whoever answers it.
CREATE TABLE item_sums (
    question_version_id BIGINT NOT NULL REFERENCES question_version (id),
    context TEXT NOT NULL,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    question_id BIGINT NOT NULL REFERENCES question (id),
    form TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (question_version_id, context)
) ${clustered};
CREATE INDEX item_sums_set ON item_sums (set_id, question_id);

-- On how many cards of a set somebody gave a first answer in study, and the sum of its scores.
CREATE TABLE item_learner (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    cards BIGINT NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (person_id, set_id)
) ${clustered};
CREATE INDEX item_learner_set ON item_learner (set_id);

INSERT INTO item_cursor (log, reached) VALUES ('response', 0), ('attempt_event', 0);
