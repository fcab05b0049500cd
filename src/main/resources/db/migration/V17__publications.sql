-- Every time that a version of a set became the one that counts: by whom, what they say changed, why in spite of which
-- findings. findings is a JSON list of sentences; revision is that of the draft.
CREATE TABLE publication (
    id ${id} PRIMARY KEY,
    set_version_id BIGINT NOT NULL REFERENCES set_version (id),
    person_id BIGINT REFERENCES person (id) ON DELETE SET NULL,
    published_at BIGINT NOT NULL,
    note TEXT NOT NULL,
    reason TEXT NOT NULL,
    findings TEXT NOT NULL,
    revision BIGINT NOT NULL
);
INSERT INTO publication (id, set_version_id, published_at, note, reason, findings, revision)
SELECT id, id, created_at, '', '', '[]', 0 FROM set_version;
CREATE INDEX publication_version ON publication (set_version_id, id);
CREATE INDEX publication_person ON publication (person_id);

-- Publishing that is going on, so that a server that was stopped goes on with it.
CREATE TABLE publishing (
    set_id BIGINT NOT NULL PRIMARY KEY REFERENCES question_set (id),
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    note TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX publishing_person ON publishing (person_id);

-- How often a draft was changed, by which one tells whether it still is what was published or checked.
CREATE TABLE draft_revision (
    set_id BIGINT NOT NULL PRIMARY KEY REFERENCES question_set (id),
    revision BIGINT NOT NULL
);
