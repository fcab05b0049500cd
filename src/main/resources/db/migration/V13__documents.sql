-- A document that somebody brought. It may be read by them and the authors of its sets, by a class besides, or by
-- everyone; deleted_at is when it was put away, to be deleted a while later. version_id is the version that counts, and
-- is empty until one was read.
CREATE TABLE uploaded_document (
    id ${id} PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT NOT NULL,
    visibility TEXT NOT NULL,
    class_id BIGINT REFERENCES class (id),
    version_id BIGINT,
    created_at BIGINT NOT NULL,
    deleted_at BIGINT
);
CREATE INDEX uploaded_document_person ON uploaded_document (person_id);
CREATE INDEX uploaded_document_class ON uploaded_document (class_id) WHERE class_id IS NOT NULL;

-- One file of a document, and what became of reading it. Its rows below are worth nothing until the state is READ.
CREATE TABLE document_version (
    id ${id} PRIMARY KEY,
    document_id BIGINT NOT NULL REFERENCES uploaded_document (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    format TEXT NOT NULL,
    pages INTEGER NOT NULL,
    division INTEGER NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX document_version_document ON document_version (document_id, id);

-- The text to which offsets refer, in pieces.
CREATE TABLE document_text (
    version_id BIGINT NOT NULL REFERENCES document_version (id) ON DELETE CASCADE,
    piece INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (version_id, piece)
);
-- places are the runs of its characters in the text above; decided is the part that somebody gave it by hand.
CREATE TABLE document_paragraph (
    version_id BIGINT NOT NULL REFERENCES document_version (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    page INTEGER NOT NULL,
    text TEXT NOT NULL,
    places TEXT NOT NULL,
    part TEXT NOT NULL,
    decided TEXT,
    language TEXT NOT NULL,
    list_from INTEGER NOT NULL,
    PRIMARY KEY (version_id, number)
);
-- Where the sentence with a hash stands, so that it can be quoted by itself.
CREATE TABLE document_passage (
    version_id BIGINT NOT NULL REFERENCES document_version (id) ON DELETE CASCADE,
    paragraph INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (version_id, paragraph, sentence)
);
CREATE INDEX document_passage_hash ON document_passage (hash);
