-- A language model's going through a document for a set: where it goes on after a stop of the server, and what came of
-- it; refused is JSON, by the reason. Any of the set's authors may stand behind it, so it names nobody.
CREATE TABLE model_job (
    set_id BIGINT NOT NULL REFERENCES question_set (id) ON DELETE CASCADE,
    document TEXT NOT NULL,
    version_id BIGINT NOT NULL,
    state TEXT NOT NULL,
    next_chunk INTEGER NOT NULL,
    chunks INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    proposed INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    refused TEXT NOT NULL,
    PRIMARY KEY (set_id, document)
) ${clustered};
