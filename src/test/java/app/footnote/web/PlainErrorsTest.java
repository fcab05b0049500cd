package app.footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PlainErrorsTest {
    @Test
    void requestAtWhichTheProgramBreaksIsAnsweredWithASentence() throws Exception {
        Javalin javalin = Javalin.create(config -> {
            config.router.javaLangErrorHandler(PlainErrors::broken);
            config.jetty.modifyServletContextHandler(
                    handler -> handler.setErrorHandler(new PlainErrors(Texts.english())));
            config.routes.get("/", context -> {
                throw new StackOverflowError();
            });
        });
        try {
            javalin.start("localhost", 0);
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + javalin.port() + "/"))
                    .build();

            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).contains(Texts.english().of("refusal.fault.title"));
        } finally {
            javalin.stop();
        }
    }
}
