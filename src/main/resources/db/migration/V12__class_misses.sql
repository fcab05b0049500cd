-- What somebody missed in class comes into their own study; it is looked for each time that a day's cards are.
CREATE INDEX response_class_miss ON response (person_id, answered_at, card_id, context, id)
    WHERE NOT correct AND context IN ('attempt', 'room');
