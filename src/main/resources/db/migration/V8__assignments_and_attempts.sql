-- When the server was last known to run, and the times in which it was down: they are given back to whatever is timed.
CREATE TABLE heartbeat (
    id ${id} PRIMARY KEY,
    beat_at BIGINT NOT NULL
);
CREATE TABLE outage (
    down_at BIGINT NOT NULL PRIMARY KEY,
    up_at BIGINT NOT NULL
);

-- A set that is given to a class. rules is JSON; rules_id is a new id whenever they change, so that what was read of them
-- can be kept at hand. Without a set_version_id the version counts that the set has when an attempt begins.
CREATE TABLE assignment (
    id ${id} PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES class (id),
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    set_version_id BIGINT REFERENCES set_version (id),
    title TEXT NOT NULL,
    rules TEXT NOT NULL,
    rules_id BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    archived_at BIGINT
);
CREATE INDEX assignment_class ON assignment (class_id);
-- What holds for one student or for a group in place of the rules; exactly one of the two is named.
CREATE TABLE assignment_override (
    id ${id} PRIMARY KEY,
    assignment_id BIGINT NOT NULL REFERENCES assignment (id),
    person_id BIGINT REFERENCES person (id) ON DELETE CASCADE,
    group_id BIGINT,
    changes TEXT NOT NULL
);
CREATE INDEX assignment_override_assignment ON assignment_override (assignment_id);
CREATE INDEX assignment_override_person ON assignment_override (person_id);

-- One student's go. items is JSON: the versions of the questions in their order, each with the seed of its presentation.
-- ends_at is without time that is given back, and empty where nothing ends it. reached is the question up to which
-- somebody came who may not go back. score is a fold over the answers, a share of all points.
CREATE TABLE attempt (
    id ${id} PRIMARY KEY,
    assignment_id BIGINT NOT NULL REFERENCES assignment (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    set_version_id BIGINT NOT NULL REFERENCES set_version (id),
    items TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    ends_at BIGINT,
    reached INTEGER NOT NULL,
    submitted_at BIGINT,
    submitted_by TEXT,
    score DOUBLE PRECISION
);
CREATE INDEX attempt_assignment ON attempt (assignment_id, person_id);
CREATE INDEX attempt_person ON attempt (person_id, id);
CREATE INDEX attempt_running ON attempt (ends_at) WHERE submitted_at IS NULL;
-- Every save of an answer as it came: rows are appended, never changed. own_id is what the device calls it, number counts
-- the device's saves. device_at is what its clock said; given_at is when it came less the time for which it waited on the
-- device. Late ones came after the end.
CREATE TABLE attempt_save (
    id ${id} PRIMARY KEY,
    attempt_id BIGINT NOT NULL REFERENCES attempt (id),
    position INTEGER NOT NULL,
    own_id TEXT,
    device TEXT NOT NULL,
    number BIGINT NOT NULL,
    given TEXT NOT NULL,
    device_at BIGINT,
    given_at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    late BOOLEAN NOT NULL
);
CREATE UNIQUE INDEX attempt_save_own_id ON attempt_save (attempt_id, own_id) WHERE own_id IS NOT NULL;
CREATE INDEX attempt_save_attempt ON attempt_save (attempt_id, id);
CREATE INDEX attempt_save_late ON attempt_save (attempt_id) WHERE late;
-- Late saves that count since somebody accepted them.
CREATE TABLE attempt_acceptance (
    save_id ${id} PRIMARY KEY REFERENCES attempt_save (id) ON DELETE CASCADE,
    accepted_at BIGINT NOT NULL,
    accepted_by BIGINT REFERENCES person (id) ON DELETE SET NULL
);
CREATE INDEX attempt_acceptance_by ON attempt_acceptance (accepted_by);
-- A fold over the saves: the one that counts, question by question; locked once its answer was checked.
CREATE TABLE attempt_answer (
    attempt_id BIGINT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    save_id BIGINT REFERENCES attempt_save (id) ON DELETE CASCADE,
    flagged BOOLEAN NOT NULL,
    locked BOOLEAN NOT NULL,
    PRIMARY KEY (attempt_id, position)
) ${clustered};
CREATE INDEX attempt_answer_save ON attempt_answer (save_id);
-- What happened during an attempt: opened, left, came back, submitted.
CREATE TABLE attempt_event (
    id ${id} PRIMARY KEY,
    attempt_id BIGINT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    device TEXT NOT NULL,
    happened_at BIGINT NOT NULL
);
CREATE INDEX attempt_event_attempt ON attempt_event (attempt_id, id);
-- Points that were given or taken by hand, for a question or for the whole; the last one for each holds.
CREATE TABLE attempt_adjustment (
    id ${id} PRIMARY KEY,
    attempt_id BIGINT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    position INTEGER,
    points DOUBLE PRECISION NOT NULL,
    reason TEXT NOT NULL,
    adjusted_at BIGINT NOT NULL,
    adjusted_by BIGINT REFERENCES person (id) ON DELETE SET NULL
);
CREATE INDEX attempt_adjustment_attempt ON attempt_adjustment (attempt_id, id);
CREATE INDEX attempt_adjustment_by ON attempt_adjustment (adjusted_by);

-- The answers of one attempt or room.
CREATE INDEX response_context ON response (context_id) WHERE context IN ('attempt', 'room');
