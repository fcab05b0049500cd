package app.footnote.response;

/**
 * What somebody is told of a changed key, in words.
 *
 * @param result what it did to their result; empty where that is not told
 * @param address where to look at it; empty for nowhere
 */
public record NoticeLine(long id, String about, String result, String address) {}
