-- Who sees a set that is published: its authors, whoever is given its address, or everyone.
ALTER TABLE question_set ADD COLUMN visibility TEXT NOT NULL DEFAULT 'everyone';

-- A set that is being written: the parts of its files, each a mapping as JSON. Publishing makes a version of them.
CREATE TABLE draft_part (
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    file TEXT NOT NULL,
    part TEXT NOT NULL,
    position BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (set_id, file, part)
) ${clustered};
-- What was changed in a draft, one after the other; edits is JSON with what was there before and after.
CREATE TABLE draft_change (
    id ${id} PRIMARY KEY,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    person_id BIGINT REFERENCES person (id) ON DELETE SET NULL,
    changed_at BIGINT NOT NULL,
    label TEXT NOT NULL,
    edits TEXT NOT NULL,
    undone BOOLEAN NOT NULL
);
CREATE INDEX draft_change_set ON draft_change (set_id, id);
CREATE INDEX draft_change_person ON draft_change (person_id);

-- A fact that was found in a document and waits for somebody to accept it, mend it or reject it.
CREATE TABLE candidate (
    id ${id} PRIMARY KEY,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    document TEXT NOT NULL,
    place INTEGER NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX candidate_set ON candidate (set_id, state, place);

-- Two names of a set that may belong to one thing, and what speaks for it: evidence is a JSON list of sentences.
CREATE TABLE name_pair (
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    document TEXT NOT NULL,
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (set_id, document, one, other)
) ${clustered};

-- How often the questions of a set were answered, and how often rightly.
CREATE INDEX response_question ON response (question_version_id, correct);

-- The documents that a set is made from, and the version of each that it was last held against.
CREATE TABLE draft_document (
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    document_id BIGINT NOT NULL REFERENCES uploaded_document (id) ON DELETE CASCADE,
    version_id BIGINT NOT NULL,
    PRIMARY KEY (set_id, document_id)
) ${clustered};
CREATE INDEX draft_document_document ON draft_document (document_id);
