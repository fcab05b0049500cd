package app.footnote.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form with a text file: the file's text becomes the value of its field. */
final class Upload {
    static final int LIMIT = 2 * 1024 * 1024;

    private Upload() {}

    static Form read(Context context) {
        if (context.contentLength() > LIMIT) {
            drain(context);
            throw Refusal.tooLarge("form-size", LIMIT / 1024);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try {
            context.formParamMap().forEach((name, values) -> fields.put(name, new ArrayList<>(values)));
            for (Map.Entry<String, List<UploadedFile>> entry :
                    context.uploadedFileMap().entrySet()) {
                for (UploadedFile file : entry.getValue()) {
                    fields.computeIfAbsent(entry.getKey(), missing -> new ArrayList<>())
                            .add(text(file));
                }
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Exception e) { // what the servlet throws is checked, and Javalin does not declare it
            throw broken(e);
        }
        fields.values().forEach(values -> values.forEach(Upload::check));
        return new Form(fields);
    }

    private static String text(UploadedFile file) {
        try (InputStream in = file.content()) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw Refusal.tooLarge("form-size", LIMIT / 1024);
            }
            return TextFile.read(bytes).orElseThrow(() -> Refusal.badRequest("file-binary", file.filename()));
        } catch (IOException e) {
            throw Refusal.badRequest("form-broken");
        }
    }

    private static void check(String value) {
        if (!PlainText.isPlain(value)) {
            throw Refusal.badRequest("form-binary");
        }
    }

    private static Refusal broken(Exception e) {
        String message = String.valueOf(e.getMessage()) + e.getCause();
        boolean large = message.contains("exceed") || message.contains("max");
        return large ? Refusal.tooLarge("form-size", LIMIT / 1024) : Refusal.badRequest("form-broken");
    }

    private static void drain(Context context) {
        try (InputStream in = context.bodyInputStream()) {
            Draining.rest(in);
        } catch (IOException e) {
            // the sender has gone; the refusal goes nowhere then
        }
    }
}
