-- Why an assignment is put away, which archived_at says of it: DRAFT before students see it, ARCHIVED after, DELETED where
-- it is on no list any more and can only be taken back.
ALTER TABLE assignment ADD COLUMN put_away TEXT;
UPDATE assignment SET put_away = 'ARCHIVED' WHERE archived_at IS NOT NULL;
