package app.footnote.bench;

import app.footnote.web.Csrf;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What players and the host say in a room of Footnote: players join by the form, as without a script. */
record RoomTalk(int port, String code, String hostCookie) implements LiveGame.Talk {
    @Override
    public Member player(Crowd crowd, int number, Member.Listener listener) throws IOException {
        String secret = Csrf.secret();
        String body = "form-token=" + URLEncoder.encode(Csrf.token(secret), StandardCharsets.UTF_8) + "&nickname=Player"
                + number;
        String form = "POST /play/" + code + " HTTP/1.1\r\nHost: localhost\r\nCookie: footnote-form=" + secret
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        return crowd.member(port, "footnote-form=" + secret, form, socket("player"), listener);
    }

    /** A player who was in already comes back. */
    Member back(Crowd crowd, String cookie, Member.Listener listener) throws IOException {
        return crowd.member(port, cookie, null, socket("player"), listener);
    }

    @Override
    public Member host(Crowd crowd, Member.Listener listener) throws IOException {
        return crowd.member(port, "footnote-visitor=" + hostCookie, null, socket("host"), listener);
    }

    @Override
    public String begin(int step) {
        return "{\"type\":\"next\",\"step\":" + step + "}";
    }

    @Override
    public String reveal(int step) {
        return "{\"type\":\"end-early\",\"step\":" + step + "}";
    }

    @Override
    public String answer(String id, int question) {
        return "{\"type\":\"answer\",\"id\":\"" + id + "\",\"question\":" + question
                + ",\"vote\":1,\"given\":{\"kind\":\"chosen\",\"positions\":[1]}}";
    }

    @Override
    public boolean greets() {
        return true;
    }

    private String socket(String kind) {
        return "/live/" + code + "/socket/" + kind;
    }
}
