-- How a learner wants a set's cards to be asked; there is a row only where somebody chose.
CREATE TABLE study_manner (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    reviews_a_day INTEGER NOT NULL,
    as_cards BOOLEAN NOT NULL,
    two_buttons BOOLEAN NOT NULL,
    suspend_leeches BOOLEAN NOT NULL,
    ask_sureness BOOLEAN NOT NULL,
    read_aloud BOOLEAN NOT NULL,
    PRIMARY KEY (person_id, set_id)
) ${clustered};

-- One sitting. day is the learner's, as an epoch day; plan holds the cards that it is to go through, as JSON; set_id is
-- empty where it goes over all sets.
CREATE TABLE study_session (
    id ${id} PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    set_id BIGINT REFERENCES question_set (id),
    day BIGINT NOT NULL,
    request TEXT NOT NULL,
    plan TEXT NOT NULL,
    started_at BIGINT NOT NULL
);
CREATE INDEX study_session_person ON study_session (person_id, day, set_id);
-- A turn is open until it has its response or the action that closed it. These two have no foreign key: an erased
-- response would have to be looked for in all turns.
CREATE TABLE study_turn (
    session_id BIGINT NOT NULL REFERENCES study_session (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    set_id BIGINT NOT NULL,
    card_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    question_version_id BIGINT NOT NULL,
    seed BIGINT NOT NULL,
    shown_at BIGINT NOT NULL,
    response_id BIGINT,
    action_id BIGINT,
    PRIMARY KEY (session_id, number)
) ${clustered};

-- What learners do with cards beside answering; card_mark is the fold over it. Rows are appended, never changed: to undo
-- one is a row too. subject_id is what is undone, or the response that a grade is about.
CREATE TABLE study_action (
    id ${id} PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    card_id BIGINT NOT NULL REFERENCES card (id),
    session_id BIGINT,
    kind TEXT NOT NULL,
    amount BIGINT,
    subject_id BIGINT,
    done_at BIGINT NOT NULL
);
CREATE INDEX study_action_card ON study_action (person_id, card_id, id);
CREATE INDEX study_action_session ON study_action (session_id, id);

-- Cards that a learner wrote beside those of a set; nobody else sees them.
CREATE TABLE own_card (
    card_id ${id} PRIMARY KEY REFERENCES card (id),
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    question_version_id BIGINT NOT NULL REFERENCES question_version (id),
    removed BOOLEAN NOT NULL
);
CREATE INDEX own_card_person ON own_card (person_id, set_id);

-- What readers tell an author about a question: a thread that begins with their message.
CREATE TABLE question_thread (
    id ${id} PRIMARY KEY,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    question_version_id BIGINT NOT NULL REFERENCES question_version (id),
    kind TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX question_thread_set ON question_thread (set_id, id);
CREATE TABLE question_message (
    id ${id} PRIMARY KEY,
    thread_id BIGINT NOT NULL REFERENCES question_thread (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message TEXT NOT NULL,
    written_at BIGINT NOT NULL
);
CREATE INDEX question_message_thread ON question_message (thread_id, id);
CREATE INDEX question_message_person ON question_message (person_id);

-- Today's queue is read from this index alone.
DROP INDEX card_state_due;
CREATE INDEX card_state_due ON card_state
    (person_id, due_at, set_id, card_id, phase, stability, difficulty, last_review_at);
