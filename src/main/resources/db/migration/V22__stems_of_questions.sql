-- Whether a question is asked in the words of another; how a stem begins, since what an index holds must be short.
CREATE INDEX draft_question_stem ON draft_question (set_id, substr(stem, 1, 100));
