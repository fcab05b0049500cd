-- Where a review is counted: the learner's day (epoch days), the hour of their clock, and what the card was before it
-- (NEW, LEARNING, YOUNG with an interval under 21 days, MATURE). Empty while it is not counted. Older rows are taken to be
-- in UTC until they are folded anew.
ALTER TABLE review ADD COLUMN studied_on BIGINT;
ALTER TABLE review ADD COLUMN hour INTEGER;
ALTER TABLE review ADD COLUMN age TEXT;
UPDATE review SET
    studied_on = (reviewed_at - 14400000) / 86400000,
    hour = (reviewed_at / 3600000) % 24,
    age = CASE WHEN stability_before IS NULL THEN 'NEW' WHEN stability_before < 21 THEN 'YOUNG' ELSE 'MATURE' END;

-- A fold over the reviews. took_ms is the time of the timed ones together.
CREATE TABLE review_day (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    studied_on BIGINT NOT NULL,
    hour INTEGER NOT NULL,
    age TEXT NOT NULL,
    grade INTEGER NOT NULL,
    reviews INTEGER NOT NULL,
    timed INTEGER NOT NULL,
    took_ms BIGINT NOT NULL,
    PRIMARY KEY (person_id, set_id, studied_on, hour, age, grade)
) ${clustered};
INSERT INTO review_day (person_id, set_id, studied_on, hour, age, grade, reviews, timed, took_ms)
SELECT r.person_id, c.set_id, v.studied_on, v.hour, v.age, v.grade,
    COUNT(*), COUNT(r.took_ms), COALESCE(SUM(r.took_ms), 0)
FROM review v
    JOIN response r ON r.id = v.response_id
    JOIN card c ON c.id = r.card_id
GROUP BY r.person_id, c.set_id, v.studied_on, v.hour, v.age, v.grade;

-- What was known at the end of a day that is over: the expected share of a set's cards, and that of each topic as JSON.
-- Worked out when it is first looked at.
CREATE TABLE mastery_day (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    studied_on BIGINT NOT NULL,
    mastery DOUBLE PRECISION NOT NULL,
    topics TEXT NOT NULL,
    PRIMARY KEY (person_id, set_id, studied_on)
) ${clustered};

-- What somebody confuses is read from their last wrong answers.
CREATE INDEX response_wrong ON response (person_id, id) WHERE NOT correct;
