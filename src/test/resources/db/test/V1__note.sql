CREATE TABLE note (
  id ${id} PRIMARY KEY,
  body TEXT NOT NULL UNIQUE,
  raw ${bytes}
);

CREATE TABLE answer (
  id ${id} PRIMARY KEY,
  note BIGINT NOT NULL REFERENCES note (id)
);
