package app.footnote.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests so broken that no page ever sees them (an address that cannot be decoded, headers too long), and those
 * at which the program itself broke: too deep a recursion, no memory, a class that is missing.
 */
public final class PlainErrors extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);

    private final Texts texts;

    public PlainErrors(Texts texts) {
        this.texts = texts;
    }

    /** Logs what broke and answers with a plain page. */
    public static void broken(HttpServletResponse response, Error error) {
        LOG.error("A request failed", error);
        try {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException e) {
            LOG.debug("Nobody waits for the answer any more", e);
        }
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String reason = code < 500 || code == 505 ? "request" : "fault";
        String title = texts.of("refusal." + reason + ".title");
        String page = "<!doctype html><html lang=\"" + texts.language() + "\"><meta charset=\"utf-8\"><title>" + title
                + "</title><h1>" + title + "</h1><p>" + texts.of("refusal." + reason + ".text") + "</p>";
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        response.getHeaders().put("Content-Security-Policy", SecurityHeaders.CONTENT_POLICY);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Content.Sink.write(response, true, page, callback);
    }
}
