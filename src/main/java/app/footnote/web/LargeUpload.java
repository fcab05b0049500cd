package app.footnote.web;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form with a file that may be large: it goes to a temporary file, not through memory. */
final class LargeUpload {
    static final long LIMIT = 25L << 20;

    private static final String CONFIG = "org.eclipse.jetty.multipartConfig";
    private static final String FILE = "footnote.file";
    private static final long FORM = 1L << 20;
    private static final int IN_MEMORY = 64 * 1024;
    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int LONGEST_NAME = 200;

    private LargeUpload() {}

    static Form read(Context context) {
        if (context.contentLength() > LIMIT + FORM) {
            drain(context);
            throw tooLarge();
        }
        MultipartConfigElement config =
                new MultipartConfigElement(System.getProperty("java.io.tmpdir"), LIMIT, LIMIT + FORM, IN_MEMORY);
        context.req().setAttribute(CONFIG, config);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try {
            for (Part part : context.req().getParts()) {
                if (part.getSubmittedFileName() == null) {
                    fields.computeIfAbsent(part.getName(), missing -> new ArrayList<>())
                            .add(text(part));
                } else if (!part.getSubmittedFileName().isBlank()) {
                    context.attribute(
                            FILE,
                            new SentFile(name(part.getSubmittedFileName()), part.getSize(), part::getInputStream));
                }
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Exception e) { // the servlet and Jetty throw what they like
            throw broken(context, e);
        }
        return new Form(fields);
    }

    static @Nullable SentFile fileOf(Context context) {
        return context.attribute(FILE);
    }

    private static String text(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST_FIELD + 1);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (bytes.length > LONGEST_FIELD || !PlainText.isPlain(text)) {
                throw Refusal.badRequest("form-binary");
            }
            return text;
        }
    }

    private static String name(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static Refusal broken(Context context, Exception e) {
        String message = String.valueOf(e.getMessage()) + e.getCause();
        drain(context);
        return context.contentLength() > LIMIT
                        || message.contains("exceed")
                        || message.contains("max")
                        || message.contains("413")
                ? tooLarge()
                : Refusal.badRequest("form-broken");
    }

    private static Refusal tooLarge() {
        return Refusal.tooLarge("file-size", LIMIT >> 20);
    }

    private static void drain(Context context) {
        try (InputStream in = context.bodyInputStream()) {
            Draining.rest(in, 4 * LIMIT);
        } catch (IOException e) {
            // the sender has gone; the refusal goes nowhere then
        }
    }
}
