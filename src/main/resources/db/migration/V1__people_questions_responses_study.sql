-- Ids are made by the app and grow with time; instants are epoch milliseconds; JSON is text.

CREATE TABLE person (
    id ${id} PRIMARY KEY,
    guest BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE sign_in_token (
    token_hash TEXT NOT NULL PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL
) ${clustered};
CREATE INDEX sign_in_token_person ON sign_in_token (person_id);

-- A set is what its current version says; a version is never changed after it was published.
CREATE TABLE question_set (
    id ${id} PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE
);
CREATE TABLE set_version (
    id ${id} PRIMARY KEY,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    content_hash TEXT NOT NULL,
    metadata TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (set_id, content_hash)
);
ALTER TABLE question_set ADD COLUMN current_version_id BIGINT REFERENCES set_version (id);

CREATE TABLE question (
    id ${id} PRIMARY KEY,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    stable_key TEXT NOT NULL,
    UNIQUE (set_id, stable_key)
);
CREATE TABLE card (
    id ${id} PRIMARY KEY,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    stable_key TEXT NOT NULL,
    UNIQUE (set_id, stable_key)
);
-- type, topic, frame, facts and documents repeat what the body says, to choose questions without reading bodies;
-- facts holds those given away by the stem too.
CREATE TABLE question_version (
    id ${id} PRIMARY KEY,
    question_id BIGINT NOT NULL REFERENCES question (id),
    card_id BIGINT NOT NULL REFERENCES card (id),
    content_hash TEXT NOT NULL,
    type TEXT NOT NULL,
    topic TEXT NOT NULL,
    frame TEXT NOT NULL,
    facts TEXT NOT NULL,
    documents TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (question_id, content_hash)
);
CREATE TABLE set_version_question (
    set_version_id BIGINT NOT NULL REFERENCES set_version (id),
    position INTEGER NOT NULL,
    question_version_id BIGINT NOT NULL REFERENCES question_version (id),
    PRIMARY KEY (set_version_id, position)
) ${clustered};

-- The log: rows are appended, never changed. own_id is what a device calls the answer that it sends.
CREATE TABLE response (
    id ${id} PRIMARY KEY,
    own_id TEXT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    question_version_id BIGINT NOT NULL REFERENCES question_version (id),
    card_id BIGINT NOT NULL REFERENCES card (id),
    context TEXT NOT NULL,
    context_id BIGINT NOT NULL,
    seed BIGINT NOT NULL,
    given TEXT NOT NULL,
    correct BOOLEAN NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    answered_at BIGINT NOT NULL,
    took_ms BIGINT
);
CREATE UNIQUE INDEX response_own_id ON response (own_id) WHERE own_id IS NOT NULL;
CREATE INDEX response_person_card ON response (person_id, card_id, id);

CREATE TABLE round (
    id ${id} PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    request TEXT NOT NULL,
    size INTEGER NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX round_person ON round (person_id, id);
-- A question is open until it has its response.
CREATE TABLE round_item (
    round_id BIGINT NOT NULL REFERENCES round (id),
    position INTEGER NOT NULL,
    question_version_id BIGINT NOT NULL REFERENCES question_version (id),
    seed BIGINT NOT NULL,
    response_id BIGINT REFERENCES response (id),
    PRIMARY KEY (round_id, position)
) ${clustered};

-- Folds over the log, which can be made anew from it.
CREATE TABLE card_state (
    person_id BIGINT NOT NULL REFERENCES person (id),
    card_id BIGINT NOT NULL REFERENCES card (id),
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    phase TEXT NOT NULL,
    step INTEGER NOT NULL,
    stability DOUBLE PRECISION NOT NULL,
    difficulty DOUBLE PRECISION NOT NULL,
    due_at BIGINT NOT NULL,
    last_review_at BIGINT NOT NULL,
    last_grade INTEGER NOT NULL,
    last_question_version_id BIGINT NOT NULL REFERENCES question_version (id),
    reviews INTEGER NOT NULL,
    lapses INTEGER NOT NULL,
    PRIMARY KEY (person_id, card_id)
) ${clustered};
CREATE TABLE review (
    response_id ${id} PRIMARY KEY REFERENCES response (id),
    grade INTEGER NOT NULL,
    reviewed_at BIGINT NOT NULL,
    stability_before DOUBLE PRECISION,
    difficulty_before DOUBLE PRECISION,
    stability_after DOUBLE PRECISION NOT NULL,
    difficulty_after DOUBLE PRECISION NOT NULL,
    due_after BIGINT NOT NULL
);
