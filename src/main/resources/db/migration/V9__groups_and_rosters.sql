-- Groups within a class.
CREATE TABLE class_group (
    id ${id} PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES class (id),
    name TEXT NOT NULL,
    UNIQUE (class_id, name)
);
CREATE TABLE group_member (
    group_id BIGINT NOT NULL REFERENCES class_group (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (group_id, person_id)
) ${clustered};
CREATE INDEX group_member_person ON group_member (person_id);

-- Lists of students that an instructor brought, and what they say of whom, as other programs know them by it. state is
-- ENROLLED where the list put somebody into the class, OFFERED where they are still asked, THERE where they were in it.
CREATE TABLE roster (
    id ${id} PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES class (id),
    taken_at BIGINT NOT NULL
);
CREATE INDEX roster_class ON roster (class_id);
CREATE TABLE roster_member (
    class_id BIGINT NOT NULL REFERENCES class (id),
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    roster_id BIGINT NOT NULL REFERENCES roster (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    made BOOLEAN NOT NULL,
    listed_name TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    mail TEXT NOT NULL,
    login TEXT NOT NULL,
    number TEXT NOT NULL,
    outside_id TEXT NOT NULL,
    section TEXT NOT NULL,
    PRIMARY KEY (class_id, person_id)
) ${clustered};
CREATE INDEX roster_member_person ON roster_member (person_id);
CREATE INDEX roster_member_roster ON roster_member (roster_id);

-- Whether somebody shows those who teach the class what they practise by themselves.
ALTER TABLE enrolment ADD COLUMN shares_study BOOLEAN NOT NULL DEFAULT FALSE;

-- By which somebody without an account gets their own accommodation in a room.
CREATE TABLE private_code (
    code TEXT NOT NULL PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX private_code_person ON private_code (person_id);

CREATE INDEX account_mail ON account (mail);
CREATE INDEX account_roster_number ON account (roster_number);
