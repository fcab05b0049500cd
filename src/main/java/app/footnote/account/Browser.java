package app.footnote.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** Says what a browser is in words that its owner knows it by. */
final class Browser {
    private static final String UNKNOWN = "";

    /** The more particular stand first: nearly every browser says that it is Chrome or Safari too. */
    private static final Map<String, String> NAMES = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> DEVICES = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "CrOS",
            "ChromeOS",
            "Windows",
            "Windows",
            "Macintosh",
            "Mac",
            "Linux",
            "Linux");

    private Browser() {}

    /** For example “Firefox, Windows”; empty where it says nothing that is known. */
    static String of(String userAgent) {
        String name = first(NAMES, userAgent);
        String device = first(DEVICES, userAgent);
        return name.isEmpty() || device.isEmpty() ? name + device : name + ", " + device;
    }

    private static String first(Map<String, String> words, String userAgent) {
        return words.entrySet().stream()
                .filter(word -> userAgent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
