package app.footnote.study.memory;

/**
 * What is remembered of a card.
 *
 * @param stability days until the chance of recall falls to 90 %
 * @param difficulty from 1 to 10
 */
public record Memory(double stability, double difficulty) {}
