package app.footnote;

import app.footnote.web.Https;
import app.footnote.web.PemFiles;
import app.footnote.web.Proxies;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How people reach the server.
 *
 * @param bind the address of this machine to listen on; empty for all
 * @param port to listen on; 0 takes any that is free
 * @param https with the certificate; empty for http
 * @param proxies those in front of the server
 * @param publicUrl what links say, without a slash at the end; empty for the address of each request
 */
record NetworkSettings(
        Optional<InetAddress> bind, int port, Optional<Https> https, Proxies proxies, Optional<URI> publicUrl) {
    private static final int USUAL_PORT = 7070;

    /** Any free port, http, nothing else: what a test needs. */
    static NetworkSettings onAnyPort() {
        return new NetworkSettings(Optional.empty(), 0, Optional.empty(), Proxies.none(), Optional.empty());
    }

    static NetworkSettings read(Settings settings) {
        return new NetworkSettings(
                settings.value("bind", "FOOTNOTE_BIND").map(NetworkSettings::ownAddress),
                settings.value("port", "FOOTNOTE_PORT").map(Setting::port).orElse(USUAL_PORT),
                https(settings),
                settings.value("proxies", "FOOTNOTE_PROXIES")
                        .map(NetworkSettings::proxies)
                        .orElseGet(Proxies::none),
                settings.value("public-url", "FOOTNOTE_PUBLIC_URL").map(Setting::webAddress));
    }

    /** Fails where the port cannot be had, so that a start that is refused leaves nothing behind. */
    void tryPort() throws IOException {
        if (port != 0) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(bind.orElse(null), port));
            }
        }
    }

    /** What the start-up line says. */
    String address(int portInUse) {
        return publicUrl.map(URI::toString).orElseGet(() -> {
            String host = bind.filter(address -> !address.isLoopbackAddress() && !address.isAnyLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .map(address -> address.contains(":") ? "[" + address + "]" : address)
                    .orElse("localhost");
            return (https.isPresent() ? "https" : "http") + "://" + host + ":" + portInUse;
        });
    }

    /** What is still missing where others than the person at this machine are to come. */
    Optional<String> advice(Instant now) {
        if (https.filter(used -> !used.expires().isAfter(now)).isPresent()) {
            return Optional.of("The certificate ended on "
                    + LocalDate.ofInstant(https.get().expires(), ZoneOffset.UTC)
                    + ", so that browsers warn of this server: renew it in the same files, which are read again"
                    + " without a restart.");
        }
        if (https.isPresent() || proxies.any()) {
            return Optional.empty();
        }
        if (publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent()) {
            return Optional.of(
                    "Name the proxy that does the https with --proxies, or everybody seems to come from it.");
        }
        if (bind.filter(InetAddress::isLoopbackAddress).isPresent()) {
            return Optional.empty();
        }
        return Optional.of("Everybody in your network can open it, unencrypted: for a school give it --certificate and"
                + " --key, or a proxy that --proxies names; for yourself alone, --bind 127.0.0.1.");
    }

    private static InetAddress ownAddress(Setting setting) {
        try {
            InetAddress address = InetAddress.getByName(setting.value());
            if (address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (UnknownHostException | SocketException e) {
            // the same sentence as for another machine's
        }
        throw setting.wrong("which is no address of this machine: name one that is, such as 127.0.0.1 for this machine"
                + " alone, or 0.0.0.0 for all of them.");
    }

    private static Proxies proxies(Setting setting) {
        return Proxies.read(setting.value())
                .orElseThrow(() -> setting.wrong("which is not understood: name addresses or ranges of them, with"
                        + " commas between, such as 127.0.0.1, 10.0.0.0/8."));
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
