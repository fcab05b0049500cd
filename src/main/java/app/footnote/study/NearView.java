package app.footnote.study;

/** Another card of a passage. */
public record NearView(String address, String stem) {}
