package app.footnote.live;

import java.util.List;

/** The rooms of a host, the last first. */
public record RoomsView(List<Line> rooms) {
    /** @param state open, paused or over, as message keys end */
    public record Line(String address, String title, String opened, String code, int players, String state) {}
}
