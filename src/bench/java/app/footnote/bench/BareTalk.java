package app.footnote.bench;

import java.io.IOException;

/** The same game on the bare server: the same texts go out, and an answer comes back as an acknowledgement. */
record BareTalk(int port, String question, String reveal) implements LiveGame.Talk {
    @Override
    public Member player(Crowd crowd, int number, Member.Listener listener) throws IOException {
        return crowd.member(port, "none=none", null, "/socket", listener);
    }

    @Override
    public Member host(Crowd crowd, Member.Listener listener) throws IOException {
        return crowd.member(port, "none=none", null, "/socket", listener);
    }

    @Override
    public String begin(int step) {
        return "B" + question;
    }

    @Override
    public String reveal(int step) {
        return "B" + reveal;
    }

    @Override
    public String answer(String id, int number) {
        return "{\"type\":\"stored\",\"id\":\"" + id + "\",\"question\":" + number + ",\"vote\":1,\"given\":[1]}";
    }

    @Override
    public boolean greets() {
        return false;
    }
}
