package app.footnote.document.reading;

/** What a file says of itself; each empty where it says nothing. The date is 2018, 2018-12 or 2018-12-24. */
public record Proposal(String title, String author, String date) {
    public static final Proposal NONE = new Proposal("", "", "");

    /** What this one lacks is taken from another. */
    Proposal or(Proposal other) {
        return new Proposal(
                title.isEmpty() ? other.title : title,
                author.isEmpty() ? other.author : author,
                date.isEmpty() ? other.date : date);
    }
}
