package app.footnote;

import app.footnote.author.LanguageModel;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which language model may propose facts; empty where none is, as usual. */
record ModelSettings(Optional<LanguageModel> model) {
    private static final Pattern LOCAL = Pattern.compile("localhost|[^.:]+\\.localhost|[A-Za-z][A-Za-z0-9-]*"
            + "|127(\\.\\d+){3}|10(\\.\\d+){3}|192\\.168(\\.\\d+){2}|172\\.(1[6-9]|2\\d|3[01])(\\.\\d+){2}|\\[::1]");
    private static final int USUAL_PATIENCE = 120;
    private static final int USUAL_REQUESTS = 200;
    private static final int USUAL_TOKENS = 500_000;
    private static final int MOST_PATIENCE = 3_600;
    private static final int MOST = 999_999;

    static ModelSettings none() {
        return new ModelSettings(Optional.empty());
    }

    static ModelSettings read(Settings settings) {
        return settings.value("model-url", "FOOTNOTE_MODEL_URL")
                .map(given -> new ModelSettings(Optional.of(new LanguageModel(
                        address(given),
                        name(given, settings),
                        settings.variable("FOOTNOTE_MODEL_KEY")
                                .map(Setting::value)
                                .orElse(""),
                        Duration.ofSeconds(settings.value("model-timeout", "FOOTNOTE_MODEL_TIMEOUT")
                                .map(each -> each.number(MOST_PATIENCE, "seconds up to 3600"))
                                .orElse(USUAL_PATIENCE)),
                        settings.value("model-requests", "FOOTNOTE_MODEL_REQUESTS")
                                .map(each -> each.number(MOST, "requests"))
                                .orElse(USUAL_REQUESTS),
                        settings.value("model-tokens", "FOOTNOTE_MODEL_TOKENS")
                                .map(each -> each.number(MOST, "tokens"))
                                .orElse(USUAL_TOKENS)))))
                .orElseGet(ModelSettings::none);
    }

    private static URI address(Setting given) {
        if (given.value().contains("@")) {
            throw new Config.Wrong(given.name() + " holds a name or password, which others can see there: put the key"
                    + " into FOOTNOTE_MODEL_KEY.");
        }
        URI address = given.webAddress();
        if (address.getScheme().equals("http")
                && !LOCAL.matcher(address.getHost()).matches()) {
            throw given.wrong("where everybody on the way could read the documents: name an https:// address, or a"
                    + " model on this machine or network such as http://localhost:11434/v1.");
        }
        return address;
    }

    private static String name(Setting given, Settings settings) {
        return settings.value("model-name", "FOOTNOTE_MODEL_NAME")
                .map(Setting::value)
                .filter(name -> !name.isEmpty())
                .orElseThrow(() -> given.wrong(
                        "but no model of it is named: say which with --model-name or" + " FOOTNOTE_MODEL_NAME."));
    }
}
