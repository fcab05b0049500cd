package app.footnote.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One kept-alive connection with the cookies of one browser, as thin as can be: the load must not cost more than the server. */
final class HttpConnection implements AutoCloseable {
    private final Socket socket;
    private final InputStream input;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    HttpConnection(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        input = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** What came back; the location is empty where there is none. */
    record Reply(int status, String location, String body) {}

    /** Comes with a cookie. */
    void bring(String name, String value) {
        cookies.put(name, value);
    }

    /** The value of a cookie that it was given; empty where it was not. */
    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    Reply get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n", "");
    }

    Reply post(String path, String form) throws IOException {
        return post(path, form, "");
    }

    /** Sends a form as the site's own script does, which shows the page that comes back. */
    Reply postByScript(String path, String form) throws IOException {
        return post(path, form, "Footnote-Swap: 1\r\n");
    }

    private Reply post(String path, String form, String header) throws IOException {
        return send(
                "POST " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length() + "\r\n" + header,
                form);
    }

    private Reply send(String head, String body) throws IOException {
        StringBuilder request = new StringBuilder(head).append("Host: localhost\r\n");
        if (!cookies.isEmpty()) {
            request.append("Cookie: ");
            cookies.forEach((name, value) ->
                    request.append(name).append('=').append(value).append("; "));
            request.setLength(request.length() - 2);
            request.append("\r\n");
        }
        request.append("\r\n").append(body);
        socket.getOutputStream().write(request.toString().getBytes(ISO_8859_1));
        return reply();
    }

    private Reply reply() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        String location = "";
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                case "location" -> location = value;
                case "set-cookie" -> remember(value.split(";")[0]);
                default -> {}
            }
        }
        return new Reply(status, location, new String(chunked ? chunks() : input.readNBytes(length), UTF_8));
    }

    private void remember(String cookie) {
        int equals = cookie.indexOf('=');
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.write(input.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
