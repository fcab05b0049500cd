-- What somebody missed in class comes into their own study; it is looked for each time that a day's cards are.
CREATE INDEX response_class_miss ON response (person_id, answered_at, card_id, context, id)
    WHERE NOT correct AND context IN ('attempt', 'room');

-- What is known of a set on a day, by topic as JSON: a fold over card_state as it was when stamp was set, made anew on the
-- first look of another day. topics is empty until it is worked out.
CREATE TABLE known_today (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    version_id BIGINT NOT NULL,
    studied_on BIGINT NOT NULL,
    stamp BIGINT NOT NULL,
    topics TEXT,
    PRIMARY KEY (person_id, set_id)
) ${clustered};
-- The cards that were answered since, with what they were then; a card that had not been met has no stability.
CREATE TABLE known_before (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    card_id BIGINT NOT NULL REFERENCES card (id),
    recalled BOOLEAN NOT NULL,
    stability DOUBLE PRECISION,
    last_review_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, set_id, card_id)
) ${clustered};

-- Threads about questions go both ways. seen_at is when the reader last looked at the author's answers.
ALTER TABLE question_message ADD COLUMN by_author BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE question_thread ADD COLUMN seen_at BIGINT NOT NULL DEFAULT 0;
