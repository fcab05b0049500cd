-- Who somebody is stands in account and accommodation and nowhere else; everything else knows the person's id, so that
-- deleting these rows takes away who answered and leaves what was answered.

-- sign_in_key is sign_in_name in the one spelling by which names are compared. There is no password until one was
-- chosen by an invitation's link. time_zone and roll_over_hour are empty for those of the server.
CREATE TABLE account (
    person_id ${id} PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    sign_in_name TEXT NOT NULL,
    sign_in_key TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    mail TEXT,
    roster_number TEXT,
    password_hash TEXT,
    administrator BOOLEAN NOT NULL,
    instructor BOOLEAN NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT,
    roll_over_hour INTEGER,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    deactivated_at BIGINT
);

-- kind: GUEST for a browser that is remembered without an account; SESSION until the browser is closed and KEPT beyond,
-- for one that signed in. browser says in words what it was, never its address.
ALTER TABLE sign_in_token ADD COLUMN kind TEXT NOT NULL DEFAULT 'GUEST';
ALTER TABLE sign_in_token ADD COLUMN last_used_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sign_in_token ADD COLUMN browser TEXT NOT NULL DEFAULT '';
UPDATE sign_in_token SET last_used_at = created_at;

-- Links that work once. FIRST_ADMINISTRATOR and INVITE make an account and name nobody yet; RESET and CONFIRM set the
-- password of somebody's account.
CREATE TABLE link (
    link_hash TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    person_id BIGINT REFERENCES person (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    made_by BIGINT REFERENCES person (id) ON DELETE SET NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX link_person ON link (person_id);

CREATE TABLE accommodation (
    person_id ${id} PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    extra_time_percent INTEGER NOT NULL,
    note TEXT NOT NULL
);
CREATE TABLE accommodation_look (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    looked_at BIGINT NOT NULL,
    looked_by BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, looked_at, looked_by)
) ${clustered};

-- part: OWNER or CO_AUTHOR.
CREATE TABLE set_author (
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    PRIMARY KEY (set_id, person_id)
) ${clustered};
CREATE INDEX set_author_person ON set_author (person_id);
