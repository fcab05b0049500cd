package app.footnote.author;

import app.footnote.db.Json;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Stands in for a language model on a free port of this machine, and says what a test wants it to. */
public final class ModelStandIn implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Semaphore heard = new Semaphore(0);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile String text = "{\"facts\":[]}";
    private volatile int status = 200;
    private volatile int silentFrom = Integer.MAX_VALUE;

    public ModelStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    /** It says this from now on. */
    public ModelStandIn says(String answer) {
        text = answer;
        return this;
    }

    ModelStandIn fails(int code) {
        status = code;
        return this;
    }

    /** From a request on, counted from 0, it does not answer. */
    public ModelStandIn fallsSilentAt(int request) {
        silentFrom = request;
        return this;
    }

    public void speaksAgain() {
        silentFrom = Integer.MAX_VALUE;
        status = 200;
    }

    /** Waits until one more request has come. */
    public void hears() throws InterruptedException {
        heard.acquire();
    }

    /** The bodies of the requests that came. */
    public List<String> requests() {
        return requests;
    }

    List<String> keys() {
        return keys;
    }

    public LanguageModel model(Duration patience, int mostRequests, int mostTokens) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
        return new LanguageModel(address, "stand-in", "secret", patience, mostRequests, mostTokens);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean silent = requests.size() > silentFrom;
        heard.release();
        if (silent) {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
            return;
        }
        byte[] body = Json.write(Map.of(
                        "choices", List.of(Map.of("message", Map.of("role", "assistant", "content", text))),
                        "usage", Map.of("total_tokens", 1000)))
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
