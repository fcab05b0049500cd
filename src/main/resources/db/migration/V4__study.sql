-- Of a response: among how many answers the right one could be hit by guessing, 0 where it could not; and how sure the
-- learner said they were (GUESSED, UNSURE, SURE), empty where they did not say.
ALTER TABLE response ADD COLUMN guesses INTEGER NOT NULL DEFAULT 0;
ALTER TABLE response ADD COLUMN sureness TEXT;
-- A response in study that was taken back. It stays in the log, and the folds of study leave it out.
CREATE TABLE undone_response (
    response_id ${id} PRIMARY KEY REFERENCES response (id) ON DELETE CASCADE,
    undone_at BIGINT NOT NULL
);

-- How a learner wants a set's cards to come; there is a row only where somebody chose. Steps are seconds separated by
-- blanks; easy_days is a digit a day from Monday on: 0 as usual, 1 half, 2 as little as can be; exam_on counts days from
-- 1970 on.
CREATE TABLE study_settings (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    desired_retention DOUBLE PRECISION NOT NULL,
    maximum_interval INTEGER NOT NULL,
    learning_steps TEXT NOT NULL,
    relearning_steps TEXT NOT NULL,
    fuzz BOOLEAN NOT NULL,
    easy_days TEXT NOT NULL,
    exam_on BIGINT,
    new_cards_a_day INTEGER NOT NULL,
    minutes_a_day INTEGER,
    PRIMARY KEY (person_id, set_id)
) ${clustered};

-- Weights of the memory model, separated by blanks, fitted to somebody's own reviews; the last row holds. loss_before and
-- loss_after are what the last fifth of the reviews cost with the weights until then and with these.
CREATE TABLE fitted_parameters (
    id ${id} PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    model TEXT NOT NULL,
    weights TEXT NOT NULL,
    reviews INTEGER NOT NULL,
    loss_before DOUBLE PRECISION NOT NULL,
    loss_after DOUBLE PRECISION NOT NULL,
    fitted_at BIGINT NOT NULL
);
CREATE INDEX fitted_parameters_person ON fitted_parameters (person_id, id);

-- What a learner did to a card beside answering it. unburied_at is when it comes back from being
-- put off; flag is 0 for none; due_at was
-- set by hand at due_set_at and holds until the next review; responses up to forgotten_to count no more.
CREATE TABLE card_mark (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    card_id BIGINT NOT NULL REFERENCES card (id),
    suspended BOOLEAN NOT NULL,
    unburied_at BIGINT,
    flag INTEGER NOT NULL,
    leech BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    due_at BIGINT,
    due_set_at BIGINT,
    forgotten_to BIGINT,
    PRIMARY KEY (person_id, card_id)
) ${clustered};

CREATE INDEX card_state_due ON card_state (person_id, due_at);
