package app.footnote.bench;

import app.footnote.bench.HttpConnection.Reply;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who practises single choice questions of the built-in set, round after round, always taking the first option. */
final class Student implements Load.Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final String SET = "/sets/sco";

    private final HttpConnection connection;
    private final String token;
    private String round = "";
    private int next = Integer.MAX_VALUE;
    private int count;

    Student(HttpConnection connection) throws IOException {
        this.connection = connection;
        Matcher matcher = TOKEN.matcher(connection.get(SET).body());
        if (!matcher.find()) {
            throw new IOException(SET + " has no form");
        }
        token = matcher.group(1);
    }

    /** Sends one answer and reads the page it leads to; two requests. */
    @Override
    public void act() throws IOException {
        if (next > count) {
            begin();
        }
        Reply stored = connection.post(round + next, "form-token=" + token + "&option=0");
        Reply page = connection.get(stored.location());
        if (stored.status() != 303 || page.status() != 200) {
            throw new IOException("An answer was met with " + stored.status() + " and " + page.status());
        }
        next++;
    }

    private void begin() throws IOException {
        Reply begun = connection.post(SET + "/rounds", "form-token=" + token + "&type=single-choice&size=50");
        round = begun.location().replaceFirst("1$", "");
        Matcher max = Pattern.compile("<progress max=\"(\\d+)\"")
                .matcher(connection.get(begun.location()).body());
        if (!max.find()) {
            throw new IOException("A round was met with " + begun);
        }
        count = Integer.parseInt(max.group(1));
        next = 1;
    }
}
