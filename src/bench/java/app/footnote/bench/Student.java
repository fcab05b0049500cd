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
    private final boolean script;
    private final String token;
    private String round = "";
    private int next = Integer.MAX_VALUE;
    private int count;

    /** @param script whether the browser runs the site's script, which gets the feedback in answer to the form */
    Student(HttpConnection connection, boolean script) throws IOException {
        this.connection = connection;
        this.script = script;
        Matcher matcher = TOKEN.matcher(connection.get(SET).body());
        if (!matcher.find()) {
            throw new IOException(SET + " has no form");
        }
        token = matcher.group(1);
    }

    /** Sends one answer and reads the page it leads to: one request with a script, two without. */
    @Override
    public void act() throws IOException {
        if (next > count) {
            begin();
        }
        String form = "form-token=" + token + "&option=0";
        Reply page = script
                ? connection.postByScript(round + next, form)
                : connection.get(connection.post(round + next, form).location());
        if (page.status() != 200 || !page.body().contains("class=\"feedback\"")) {
            throw new IOException("An answer was met with " + page);
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
