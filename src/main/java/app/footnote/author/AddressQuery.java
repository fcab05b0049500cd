package app.footnote.author;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields after the question mark of an address. */
record AddressQuery(Map<String, String> fields) {
    private static final int LONGEST = 200;
    private static final String PAGE = "page";

    /** Reads them; of a field that is there twice the first counts. */
    static AddressQuery of(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : query.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(field.substring(0, equals), decoded(field.substring(equals + 1)));
            }
        }
        return new AddressQuery(fields);
    }

    /** A field; empty where it is not there. */
    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A field that is one of these; empty where it is not. */
    String one(String name, List<String> known) {
        return known.contains(text(name)) ? text(name) : "";
    }

    /** The number of a page, from 1. */
    int page() {
        return text(PAGE).matches("[1-9]\\d{0,5}") ? Integer.parseInt(text(PAGE)) : 1;
    }

    /** The fields as an address has them, without the empty ones. */
    static String written(Map<String, String> fields, int page) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(PAGE, page == 1 ? "" : Integer.toString(page));
        return all.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** As it stands in a path or after the question mark. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String text) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            return decoded.substring(0, Math.min(LONGEST, decoded.length())).replace("\0", "");
        } catch (IllegalArgumentException e) {
            // half an escape says nothing
            return "";
        }
    }
}
