package app.footnote.live;

/** What becomes of a socket that was opened, and the code that it is closed with where nothing does. */
enum Arrival {
    IN(0, ""),
    /** Join first. */
    UNKNOWN(4001, "unknown"),
    KICKED(4003, "kicked"),
    CLOSED(4004, "closed");

    private final int code;
    private final String reason;

    Arrival(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    int code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
