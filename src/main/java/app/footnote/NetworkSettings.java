package app.footnote;

import app.footnote.web.Https;
import app.footnote.web.PemFiles;
import java.net.URI;
import java.util.Optional;

/**
 * How people reach the server.
 *
 * @param port to listen on; 0 takes any that is free
 * @param https with the certificate; empty for http
 * @param publicUrl what links say, without a slash at the end; empty for the address of each request
 */
record NetworkSettings(int port, Optional<Https> https, Optional<URI> publicUrl) {
    private static final int USUAL_PORT = 7070;

    /** Any free port, http, nothing else: what a test needs. */
    static NetworkSettings onAnyPort() {
        return new NetworkSettings(0, Optional.empty(), Optional.empty());
    }

    static NetworkSettings read(Settings settings) {
        return new NetworkSettings(
                settings.value("port", "FOOTNOTE_PORT").map(Setting::port).orElse(USUAL_PORT),
                https(settings),
                settings.value("public-url", "FOOTNOTE_PUBLIC_URL").map(Setting::webAddress));
    }

    /** What the start-up line says. */
    String address(int portInUse) {
        return publicUrl
                .map(URI::toString)
                .orElse((https.isPresent() ? "https" : "http") + "://localhost:" + portInUse);
    }

    private static Optional<Https> https(Settings settings) {
        Optional<Setting> certificate = settings.value("certificate", "FOOTNOTE_CERTIFICATE");
        Optional<Setting> key = settings.value("key", "FOOTNOTE_KEY");
        if (certificate.isEmpty() && key.isEmpty()) {
            return Optional.empty();
        }
        if (key.isEmpty()) {
            throw certificate.orElseThrow().wrong("but no key is given: name its PEM file with --key or FOOTNOTE_KEY.");
        }
        if (certificate.isEmpty()) {
            throw key.orElseThrow()
                    .wrong("but no certificate is given: name its PEM file with --certificate or"
                            + " FOOTNOTE_CERTIFICATE.");
        }
        PemFiles files = new PemFiles(
                certificate.get().file("the certificate and its chain, such as fullchain.pem"),
                key.get().file("the certificate’s key, such as privkey.pem"));
        try {
            return Optional.of(new Https(files));
        } catch (PemFiles.Unusable e) {
            throw new Config.Wrong(e.sentence());
        }
    }
}
