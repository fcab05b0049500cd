package app.footnote.bench;

import app.footnote.bench.HttpConnection.Reply;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody in an exam: begins, opens the page of all questions, and then saves one answer after the other. */
final class ExamStudent implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("name=\"(q(\\d+)-(?:option|typed))\"");

    private final String cookie;
    private final int number;
    private HttpConnection connection;
    private String token = "";
    private String attempt = "";
    private List<Field> fields = List.of();
    private int saves;
    /** What is saved now is later than what somebody saved before under the same name. */
    private final long first = System.currentTimeMillis();

    /** A question that is answered by one option or a text. */
    private record Field(int position, String name) {}

    ExamStudent(int port, String cookie, int number) throws IOException {
        this.cookie = cookie;
        this.number = number;
        connection = connect(port);
    }

    private HttpConnection connect(int port) throws IOException {
        HttpConnection made = new HttpConnection(port);
        made.bring("footnote-visitor", cookie);
        return made;
    }

    /** Comes back to a server that was started anew. */
    void reconnect(int port) throws IOException {
        connection.close();
        connection = connect(port);
    }

    /** Looks at the page on which it begins. */
    void arrive(String quiz) throws IOException {
        token = token(connection.get(quiz));
    }

    /** Begins, and opens the page with the questions. */
    void begin(String quiz) throws IOException {
        attempt = connection.post(quiz, "form-token=" + token).location();
        Reply page = look();
        fields = FIELD.matcher(page.body())
                .results()
                .map(match -> new Field(Integer.parseInt(match.group(2)), match.group(1)))
                .distinct()
                .toList();
        if (fields.isEmpty()) {
            throw new IOException("An attempt was met with " + page);
        }
        token = token(page);
    }

    /** Begins or goes on, whichever it is. */
    void resume(String quiz) throws IOException {
        Reply page = connection.get(quiz);
        token = token(page);
        begin(quiz);
    }

    /** The page with the questions. */
    Reply look() throws IOException {
        Reply page = connection.get(attempt);
        if (page.status() != 200 || page.body().length() < 10_000) {
            throw new IOException("An attempt was met with " + page);
        }
        return page;
    }

    /** The id of the next save. */
    String nextOwn() {
        return "%08x%08x".formatted(number, saves);
    }

    /** Saves an answer, and gives its id once the server says that it has it. */
    String save() throws IOException {
        String own = nextOwn();
        Field field = fields.get(saves % fields.size());
        Reply reply = connection.post(
                attempt + "/answers",
                "form-token=" + token + "&own=" + own + "&device=ab&number=" + (first + saves) + "&position="
                        + field.position() + "&at=" + System.currentTimeMillis() + "&waited=0&" + field.name() + "="
                        + saves % 2);
        if (reply.status() != 200 || !reply.body().contains("\"saved\"")) {
            throw new IOException("An answer was met with " + reply);
        }
        saves++;
        return own;
    }

    private static String token(Reply page) throws IOException {
        Matcher matcher = TOKEN.matcher(page.body());
        if (!matcher.find()) {
            throw new IOException("A page has no form: " + page);
        }
        return matcher.group(1);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
