package app.footnote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.web.Certificates;
import app.footnote.web.Https;
import app.footnote.web.PemFiles;
import app.footnote.web.Proxies;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server with a certificate of its own. */
class HttpsTest {
    @TempDir
    private Path folder;

    private static final Certificates FIRST = Certificates.make("EC", 1);
    private static final Certificates SECOND = Certificates.make("RSA", 2);
    private Https https;
    private RunningSite site;

    @BeforeEach
    void start() throws Exception {
        https = new Https(FIRST.write(folder));
        site = new RunningSite(
                17, new NetworkSettings(Optional.empty(), 0, Optional.of(https), Proxies.none(), Optional.empty()));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void pagesComeEncryptedWithCookiesForHttpsOnly() throws Exception {
        HttpResponse<String> page = get(FIRST.believed());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void browsersAreToldToComeByHttpsFromNowOnButNotToThisMachineItself() throws Exception {
        assertThat(strict("quiz.example.org")).hasValue("max-age=31536000");
        assertThat(strict("localhost")).isEmpty();
    }

    @Test
    void oldProtocolsAreNotSpoken() throws Exception {
        assertThat(served("TLSv1.2").getSerialNumber()).isEqualTo(BigInteger.ONE);
        assertThat(served("TLSv1.3").getSerialNumber()).isEqualTo(BigInteger.ONE);
        assertThatThrownBy(() -> served("TLSv1.1")).isInstanceOf(IOException.class);
    }

    @Test
    void changedFilesAreServedAfterTheNextCheckWithoutARestart() throws Exception {
        SECOND.write(folder);
        assertThat(served("TLSv1.3").getSerialNumber()).isEqualTo(BigInteger.ONE);

        https.check();

        assertThat(served("TLSv1.3").getSerialNumber()).isEqualTo(BigInteger.TWO);
        assertThat(get(SECOND.believed()).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> get(FIRST.believed())).isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void aCertificateWhoseKeyIsNotYetWrittenWaitsForIt() throws Exception {
        PemFiles files = new PemFiles(folder.resolve("fullchain.pem"), folder.resolve("privkey.pem"));
        Path elsewhere = Files.createDirectories(folder.resolve("new"));
        PemFiles next = SECOND.write(elsewhere);
        Files.writeString(files.certificate(), Files.readString(next.certificate()));
        https.check();
        assertThat(served("TLSv1.3").getSerialNumber()).isEqualTo(BigInteger.ONE);

        Files.writeString(files.key(), Files.readString(next.key()));
        https.check();

        assertThat(served("TLSv1.3").getSerialNumber()).isEqualTo(BigInteger.TWO);
    }

    @Test
    void filesThatAreGoneLeaveTheCertificateAsItIs() throws Exception {
        Files.delete(folder.resolve("privkey.pem"));

        https.check();

        assertThat(served("TLSv1.3").getSerialNumber()).isEqualTo(BigInteger.ONE);
    }

    private Optional<String> strict(String host) throws Exception {
        try (SSLSocket socket = socket()) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            return answer.lines()
                    .filter(line -> line.startsWith("Strict-Transport-Security: "))
                    .map(line -> line.substring("Strict-Transport-Security: ".length()))
                    .findFirst();
        }
    }

    private X509Certificate served(String protocol) throws IOException {
        try (SSLSocket socket = socket()) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.startHandshake();
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        }
    }

    /** Believes both certificates, so that it is the server that says which one it has. */
    private SSLSocket socket() throws IOException {
        return (SSLSocket)
                Certificates.believing(FIRST, SECOND).getSocketFactory().createSocket("localhost", site.port());
    }

    private HttpResponse<String> get(SSLContext believed) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().sslContext(believed).build();
        URI address = URI.create("https://localhost:" + site.port() + "/");
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
