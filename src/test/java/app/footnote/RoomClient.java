package app.footnote;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client that says what it likes. */
final class RoomClient implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    RoomClient(String address, String cookie, String page) {
        socket = HTTP.newWebSocketBuilder()
                .header("Cookie", "footnote-visitor=" + cookie)
                .header("Origin", page)
                .buildAsync(URI.create(address), new Listening())
                .join();
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    /** An answer by choosing an option. */
    void answer(String id, int question, int option) {
        send("{\"type\":\"answer\",\"id\":\"" + id + "\",\"question\":" + question
                + ",\"vote\":1,\"given\":{\"kind\":\"chosen\",\"positions\":[" + option + "]}}");
    }

    /** The next message of a type; those before it are dropped. */
    JsonNode next(String type) {
        return next(message -> message.path("type").asText().equals(type));
    }

    /** The next state in a phase. */
    JsonNode phase(String phase) {
        return next(message -> message.path("phase").asText().equals(phase));
    }

    JsonNode next(Predicate<JsonNode> wanted) {
        try {
            for (JsonNode message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    message != null;
                    message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                if (wanted.test(message)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return fail("Nothing of this kind came");
    }

    /** What comes before the wanted message, as types, phases and counts. */
    List<String> until(Predicate<JsonNode> wanted) {
        List<String> before = new ArrayList<>();
        next(message -> {
            boolean found = wanted.test(message);
            if (!found) {
                before.add(Stream.of("type", "number", "phase", "answered", "players")
                        .map(name -> message.path(name).asText())
                        .collect(Collectors.joining(" ")));
            }
            return found;
        });
        return before;
    }

    /** Why an answer was refused. */
    String refused() {
        return next("refused").path("reason").asText();
    }

    /** The code by which the server closed. */
    int closed() throws Exception {
        return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listening implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                try {
                    received.add(JSON.readTree(text.toString()));
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException(e);
                }
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
