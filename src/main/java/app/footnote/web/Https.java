package app.footnote.web;

import java.io.IOException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Encrypted connections, with a certificate that is read again when its files change. */
public final class Https {
    private static final Logger LOG = LoggerFactory.getLogger(Https.class);

    private final PemFiles files;
    private final SslContextFactory.Server context = new SslContextFactory.Server();
    private Optional<PemFiles.Stamp> seen;
    private volatile Instant expires = Instant.MAX;

    /** @throws PemFiles.Unusable where the files hold no certificate and key that belong together */
    public Https(PemFiles files) throws PemFiles.Unusable {
        this.files = files;
        seen = stamp();
        use(files.read());
        context.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    }

    /**
     * Reads the files again where they changed; connections that are open go on with what they began with. Files that
     * cannot be used are told once and leave the certificate as it is: they may be half written.
     */
    public synchronized void check() {
        Optional<PemFiles.Stamp> now = stamp();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        try {
            KeyStore store = files.read();
            context.reload(factory -> use(store));
        } catch (Exception e) { // Jetty declares no narrower one
            LOG.warn("The changed certificate is not used, the one before it is: {}", e.getMessage());
        }
    }

    /** A connector that speaks https on what it is bound to. */
    public ServerConnector connector(Server server, HttpConfiguration http) {
        HttpConfiguration secured = new HttpConfiguration(http);
        // one certificate for whatever name people come by; browsers compare the names themselves
        secured.addCustomizer(new SecureRequestCustomizer(false));
        HttpConnectionFactory inside = new HttpConnectionFactory(secured);
        return new ServerConnector(server, new SslConnectionFactory(context, inside.getProtocol()), inside);
    }

    /** From when on browsers refuse the certificate that is used. */
    public Instant expires() {
        return expires;
    }

    private void use(KeyStore store) {
        expires = PemFiles.expires(store);
        context.setKeyStore(store);
        context.setKeyStorePassword(PemFiles.PASSWORD);
    }

    private Optional<PemFiles.Stamp> stamp() {
        try {
            return Optional.of(files.stamp());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
