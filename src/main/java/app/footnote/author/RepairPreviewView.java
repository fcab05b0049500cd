package app.footnote.author;

import java.util.List;

/**
 * What a change of a key would do, before it is made.
 *
 * @param did what is to be done, in words
 * @param sentences what would change, in words
 * @param lines attempts that would be worth something else
 * @param rooms rooms whose boards would be others
 * @param sent the fields of the form, by name, to be sent once more
 */
public record RepairPreviewView(
        RepairView.Place place,
        String stem,
        String did,
        String reason,
        boolean nothing,
        List<String> sentences,
        List<Line> lines,
        List<RoomLine> rooms,
        List<Sent> sent) {
    public record Line(String assignment, String before, String after, int attempts) {}

    /** @param first who was on the podium and who would be; empty where the names are not the viewer's to see */
    public record RoomLine(String title, String opened, int moved, String first) {}

    public record Sent(String name, String value) {}
}
