-- Links by which somebody comes to write a set; they work once.
CREATE TABLE set_invitation (
    token_hash TEXT NOT NULL PRIMARY KEY,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    expires_at BIGINT NOT NULL
);
-- A set that its authors offer to an instructor of theirs, the person, with what both say of it; state is OPEN, TAKEN or
-- DECLINED.
CREATE TABLE set_offer (
    id ${id} PRIMARY KEY,
    set_id BIGINT NOT NULL REFERENCES question_set (id),
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message TEXT NOT NULL,
    offered_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    answer TEXT NOT NULL,
    UNIQUE (set_id, person_id)
);
CREATE INDEX set_offer_person ON set_offer (person_id);
-- Whether a set's authors may read a document whole: one of them could when it was added. A set that was copied or brought
-- as a folder cites documents without that.
ALTER TABLE draft_document ADD COLUMN readable BOOLEAN NOT NULL DEFAULT TRUE;
-- Sets that their authors put away: in no list, and seen by them alone.
ALTER TABLE question_set ADD COLUMN put_away BOOLEAN NOT NULL DEFAULT FALSE;
