-- join_code is empty while nobody may join. Those who were erased with all that they answered are counted in gone.
CREATE TABLE class (
    id ${id} PRIMARY KEY,
    name TEXT NOT NULL,
    join_code TEXT UNIQUE,
    time_zone TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    archived_at BIGINT,
    gone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE class_instructor (
    class_id BIGINT NOT NULL REFERENCES class (id),
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (class_id, person_id)
) ${clustered};
CREATE INDEX class_instructor_person ON class_instructor (person_id);
-- Links by which another instructor comes to teach a class; they work once.
CREATE TABLE class_invitation (
    token_hash TEXT NOT NULL PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES class (id),
    expires_at BIGINT NOT NULL
);
CREATE TABLE enrolment (
    class_id BIGINT NOT NULL REFERENCES class (id),
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    joined_at BIGINT NOT NULL,
    PRIMARY KEY (class_id, person_id)
) ${clustered};
CREATE INDEX enrolment_person ON enrolment (person_id);

-- The name under which somebody without an account joined a class: with account and accommodation it is all that says
-- who somebody is.
CREATE TABLE guest_name (
    person_id ${id} PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    name TEXT NOT NULL
);

-- What was answered by members who were erased with their answers, so that a class's counts stay whole.
CREATE TABLE erased_answers (
    class_id BIGINT NOT NULL REFERENCES class (id),
    question_version_id BIGINT NOT NULL REFERENCES question_version (id),
    answers BIGINT NOT NULL,
    right_answers BIGINT NOT NULL,
    PRIMARY KEY (class_id, question_version_id)
) ${clustered};

-- Who was erased, so that a copy that is restored later forgets them too. The person may be gone altogether.
CREATE TABLE erasure (
    person_id ${id} PRIMARY KEY,
    erased_at BIGINT NOT NULL,
    answers_kept BOOLEAN NOT NULL,
    done_at BIGINT
);

-- What one person did is given to another: offered, moved, folded into the cards' states, and perhaps put back.
CREATE TABLE claim (
    id ${id} PRIMARY KEY,
    from_person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    to_person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    merge_by BIGINT REFERENCES person (id) ON DELETE SET NULL,
    offered_at BIGINT NOT NULL,
    moved_at BIGINT,
    folded BOOLEAN NOT NULL,
    UNIQUE (from_person_id, to_person_id)
);
CREATE INDEX claim_to ON claim (to_person_id);
CREATE INDEX claim_merge_by ON claim (merge_by);
-- The rows that were moved: detail is what else is needed to put a row back.
CREATE TABLE claim_item (
    claim_id BIGINT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (claim_id, kind, item)
) ${clustered};

-- Deleting a response looks for the questions that name it.
CREATE INDEX round_item_response ON round_item (response_id) WHERE response_id IS NOT NULL;
