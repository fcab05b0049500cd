-- Images of questions. The name holds the hash of the bytes, so that a row never changes.
CREATE TABLE media (
    file TEXT NOT NULL PRIMARY KEY,
    bytes ${bytes} NOT NULL,
    kept_at BIGINT NOT NULL
);
