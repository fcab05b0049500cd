package app.footnote.report;

/** A room that somebody played in, in a list. */
public record PlayedRoom(String address, String title, String opened) {}
