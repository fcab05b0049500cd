package app.footnote.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a form that was sent: bounded in size, valid UTF-8 and free of control characters, or refused.
 */
public final class Form {
    /** The name of the field with the token. */
    public static final String TOKEN = "form-token";

    /** A page with forty questions to match has some hundreds. */
    private static final int MOST_FIELDS = 600;

    private final Map<String, List<String>> fields;

    Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** Reads the body of a request, at most so many bytes. */
    static Form read(Context context, int limit) {
        String type = context.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            throw Refusal.wrongKind("form-kind");
        }
        byte[] body = body(context, limit);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int count = 0;
        for (String field : new String(body, StandardCharsets.ISO_8859_1).split("&", -1)) {
            if (field.isEmpty()) {
                continue;
            }
            if (++count > MOST_FIELDS) {
                throw Refusal.badRequest("form-fields", MOST_FIELDS);
            }
            int equals = field.indexOf('=');
            String name = decoded(equals < 0 ? field : field.substring(0, equals));
            String value = equals < 0 ? "" : decoded(field.substring(equals + 1));
            fields.computeIfAbsent(name, missing -> new ArrayList<>()).add(value);
        }
        return new Form(fields);
    }

    /** The first value of a field, without space around it. */
    public Optional<String> text(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0).strip());
    }

    /** A password as it was typed, with the space around it. */
    public String secret(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** A whole number within bounds; empty where the field is not there or left empty. */
    public Optional<Integer> number(String name, int least, int most) {
        return text(name).filter(value -> !value.isEmpty()).map(value -> bounded(name, value, least, most));
    }

    /** All values of a field as whole numbers within bounds. */
    public List<Integer> numbers(String name, int least, int most) {
        return all(name).stream()
                .map(value -> bounded(name, value, least, most))
                .toList();
    }

    private static int bounded(String name, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same refusal as for a number out of bounds
        }
        throw Refusal.badRequest("form-number", name, Integer.toString(least), Integer.toString(most));
    }

    private static byte[] body(Context context, int limit) {
        try (InputStream in = context.bodyInputStream()) {
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) {
                Draining.rest(in);
                throw Refusal.tooLarge("form-size", limit / 1024);
            }
            return body;
        } catch (IOException e) {
            throw Refusal.badRequest("form-broken");
        }
    }

    private static String decoded(String encoded) {
        byte[] bytes = new byte[encoded.length()];
        int length = 0;
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '+') {
                bytes[length++] = ' ';
            } else if (c == '%') {
                bytes[length++] = percent(encoded, i);
                i += 2;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        return checked(bytes, length);
    }

    private static byte percent(String encoded, int at) {
        int high = at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 1), 16) : -1;
        int low = at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw Refusal.badRequest("form-broken");
        }
        return (byte) (high << 4 | low);
    }

    private static String checked(byte[] bytes, int length) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.badRequest("form-binary");
        }
        if (!PlainText.isPlain(text)) {
            throw Refusal.badRequest("form-binary");
        }
        return text;
    }
}
