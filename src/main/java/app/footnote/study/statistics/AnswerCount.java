package app.footnote.study.statistics;

import app.footnote.study.CardAge;
import app.footnote.study.memory.Grade;

/**
 * How many reviews were alike.
 *
 * @param age of the cards before them
 * @param hour of the learner's clock
 */
record AnswerCount(CardAge age, Grade grade, int hour, int reviews) {}
