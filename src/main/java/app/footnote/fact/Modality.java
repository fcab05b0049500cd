package app.footnote.fact;

/** How firmly a document says something. Only what is asserted is asked; the rest keeps wrong options away. */
public enum Modality {
    ASSERTED,
    HEDGED,
    PLANNED
}
