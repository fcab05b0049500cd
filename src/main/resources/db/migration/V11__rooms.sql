-- A live room. code is empty once it is closed; questions is JSON: the versions that are asked in their order, each with
-- its card and the seed of its presentation. The answers of the events up to logged are in the log of responses.
CREATE TABLE room (
    id ${id} PRIMARY KEY,
    person_id BIGINT REFERENCES person (id) ON DELETE SET NULL,
    code TEXT UNIQUE,
    set_version_id BIGINT NOT NULL REFERENCES set_version (id),
    title TEXT NOT NULL,
    settings TEXT NOT NULL,
    questions TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    closed_at BIGINT,
    logged BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX room_person ON room (person_id, id);
-- Who is in a room; events name them by their number, so that who somebody is stands here alone.
CREATE TABLE room_player (
    room_id BIGINT NOT NULL REFERENCES room (id),
    player INTEGER NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    real_name TEXT,
    extra_time_percent INTEGER NOT NULL,
    PRIMARY KEY (room_id, player)
) ${clustered};
CREATE UNIQUE INDEX room_player_person ON room_player (person_id, room_id);
-- What happened in a room, in the order of its numbers; rows are appended, never changed. Two servers that hold a room
-- for theirs would write the same number, and the second of them fails. player is 0 where an event is about all.
CREATE TABLE room_event (
    room_id BIGINT NOT NULL REFERENCES room (id),
    number BIGINT NOT NULL,
    player INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (room_id, number)
) ${clustered};
