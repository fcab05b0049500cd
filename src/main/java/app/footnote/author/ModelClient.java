package app.footnote.author;

import app.footnote.db.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Asks a language model, one question at a time. The same question is to give the same answer: temperature 0. */
final class ModelClient {
    /** The longest answer that is asked for, in tokens. */
    static final int LONGEST_ANSWER = 2000;

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int LETTERS_A_TOKEN = 4;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final LanguageModel model;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECTING).build();

    ModelClient(LanguageModel model) {
        this.model = model;
    }

    /**
     * What it said.
     *
     * @param tokens what the question and the answer cost, reckoned where the model does not say
     */
    record Answer(String text, int tokens) {}

    /** It answered, but with something else than an answer. */
    static final class Refused extends RuntimeException {
        private final int status;

        /** @param status of HTTP */
        Refused(int status) {
            super("The language model answered with status " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /** @param answer fails where no whole answer comes in time; cancelling it gives the connection up */
    @SuppressWarnings("FutureReturnValueIgnored") // whatever comes of it, the answer hears of it
    void ask(ModelPrompt prompt, CompletableFuture<Answer> answer) {
        String body = Json.write(Map.of(
                "model",
                model.name(),
                "temperature",
                0,
                "max_tokens",
                LONGEST_ANSWER,
                "stream",
                false,
                "messages",
                List.of(
                        Map.of("role", "system", "content", prompt.instruction()),
                        Map.of("role", "user", "content", prompt.data()))));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(model.address() + "/chat/completions"))
                .timeout(model.patience())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (!model.key().isEmpty()) {
            request.header("Authorization", "Bearer " + model.key());
        }
        CompletableFuture<HttpResponse<String>> sent =
                http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        sent.thenApply(response -> answer(prompt, response)).whenComplete((given, failure) -> {
            if (failure == null) {
                answer.complete(given);
            } else {
                Throwable cause = failure.getCause();
                answer.completeExceptionally(failure instanceof CompletionException && cause != null ? cause : failure);
            }
        });
        answer.orTimeout(model.patience().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((given, failure) -> sent.cancel(true));
    }

    /** About what a question costs. */
    static int tokens(ModelPrompt prompt) {
        return (prompt.instruction().length() + prompt.data().length()) / LETTERS_A_TOKEN;
    }

    private static Answer answer(ModelPrompt prompt, HttpResponse<String> response) {
        if (response.statusCode() != OK) {
            throw new Refused(response.statusCode());
        }
        try {
            JsonNode node = MAPPER.readTree(response.body());
            String text = node.at("/choices/0/message/content").asText("");
            int reckoned = tokens(prompt) + text.length() / LETTERS_A_TOKEN;
            return new Answer(text, Math.max(0, node.at("/usage/total_tokens").asInt(reckoned)));
        } catch (JsonProcessingException e) {
            throw new CompletionException(e);
        }
    }
}
