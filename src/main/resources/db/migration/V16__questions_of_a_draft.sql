CREATE INDEX draft_part_place ON draft_part (set_id, file, position);
-- Changes of one step are taken back together; null where a change is a step of its own.
ALTER TABLE draft_change ADD COLUMN step BIGINT;

-- The questions that a draft's facts give; body is a question as JSON.
CREATE TABLE generated_question (
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    question TEXT NOT NULL,
    position BIGINT NOT NULL,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (set_id, question)
);
-- How far that is: made is the wanted number that the questions answer to, rules the program's part in them.
CREATE TABLE draft_generation (
    set_id BIGINT NOT NULL PRIMARY KEY REFERENCES question_set (id),
    wanted BIGINT NOT NULL,
    made BIGINT NOT NULL,
    rules TEXT NOT NULL,
    problem TEXT NOT NULL
);
INSERT INTO draft_generation (set_id, wanted, made, rules, problem)
SELECT DISTINCT set_id, 1, 0, '', '' FROM draft_part;

-- One row for each question of a draft, written or generated, by which it is found. Documents, facts and places are lists
-- with a blank before and after each; words is what is searched, in small letters without accents. made_from is the hash
-- of the generated question in whose place an author put their own.
CREATE TABLE draft_question (
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    question TEXT NOT NULL,
    position BIGINT NOT NULL,
    origin TEXT NOT NULL,
    state TEXT NOT NULL,
    type TEXT NOT NULL,
    topic TEXT NOT NULL,
    documents TEXT NOT NULL,
    facts TEXT NOT NULL,
    places TEXT NOT NULL,
    stem TEXT NOT NULL,
    words TEXT NOT NULL,
    made_from TEXT,
    outdated BOOLEAN NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (set_id, question)
);
CREATE INDEX draft_question_place ON draft_question (set_id, position, question);
