-- The files a version was made from, so that its facts can be looked up again.
CREATE TABLE set_file (
    set_version_id BIGINT NOT NULL REFERENCES set_version (id),
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (set_version_id, name)
);

-- Cited sentences of texts that a reader brought; only this reader sees them.
CREATE TABLE reader_passage (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (person_id, hash)
);
