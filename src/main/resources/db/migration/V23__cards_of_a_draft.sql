-- The card that a question of a draft asks for: of questions that ask for one card a draw takes one.
ALTER TABLE draft_question ADD COLUMN card TEXT NOT NULL DEFAULT '';
