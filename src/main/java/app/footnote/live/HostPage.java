package app.footnote.live;

import java.util.List;

/**
 * What the pages of a host say of a room before its state has come.
 *
 * @param address of the controls
 * @param socket where the state comes from
 * @param link for joining, which the QR picture shows
 * @param shortAddress for typing, without the protocol
 */
public record HostPage(String title, String address, String socket, String link, String shortAddress, String code) {
    /** What can be done beside going on, and by which key. */
    public static final List<Control> CONTROLS = List.of(
            new Control("pause", "p"),
            new Control("add-time", "t"),
            new Control("reveal", "r"),
            new Control("skip", "k"),
            new Control("lock", "l"),
            new Control("unlock", "l"),
            new Control("finish", "f"));

    /** A button with its key. */
    public record Control(String code, String key) {}

    /** The code as it is read aloud. */
    public String shownCode() {
        return shown(code);
    }

    static String shown(String code) {
        int half = code.length() / 2;
        return code.length() < 5 ? code : code.substring(0, half) + " " + code.substring(half);
    }
}
