package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.account.Registration;
import app.footnote.account.Retention;
import app.footnote.account.SmtpServer;
import app.footnote.author.LanguageModel;
import app.footnote.web.Certificates;
import app.footnote.web.PemFiles;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ConfigTest {
    @Test
    void nothingGivenMeansTheUsual() {
        Config config = read(Map.of(), Map.of());

        assertThat(config.network().port()).isEqualTo(7070);
        assertThat(config.data()).isEqualTo(Path.of("data"));
        assertThat(config.documents()).isEmpty();
        assertThat(config.database()).isEmpty();
    }

    @Test
    void optionWinsOverTheEnvironment() {
        assertThat(read(Map.of("port", "8081"), Map.of("FOOTNOTE_PORT", "8082"))
                        .network()
                        .port())
                .isEqualTo(8081);
        assertThat(read(Map.of(), Map.of("FOOTNOTE_PORT", "8082")).network().port())
                .isEqualTo(8082);
    }

    @ParameterizedTest
    @CsvSource({
        "port,eighty,--port is “eighty”",
        "port,70000,no port",
        "port,-1,no port",
        "bind,203.0.113.9,no address of this machine",
        "bind,no such host,no address of this machine",
        "proxies,'127.0.0.1, example.org',not understood",
        "proxies,10.0.0.0/99,not understood",
        "kiosk,soon,number of minutes",
        "kiosk,0,number of minutes",
        "keep-guests,0,number of days",
        "keep-accounts,two years,number of days",
        "keep-logs,99999,number of days",
        "documents,/no/such/folder,no such folder",
        "public-url,quiz.example.org,no web address",
        "public-url,ftp://example.org,no web address",
        "database,jdbc:mysql://x,PostgreSQL address",
        "registration,perhaps,'say open, code or closed'"
    })
    void valueThatCannotBeUsedIsNamedInASentence(String option, String value, String sentence) {
        assertThatThrownBy(() -> read(Map.of(option, value), Map.of()))
                .isInstanceOf(Config.Wrong.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void everybodyMayRegisterUnlessItIsSaidOtherwise() {
        assertThat(read(Map.of(), Map.of()).registration()).isEqualTo(Registration.OPEN);
        assertThat(read(Map.of(), Map.of("FOOTNOTE_REGISTRATION", "code")).registration())
                .isEqualTo(Registration.CODE);
        assertThat(read(Map.of("registration", "closed"), Map.of()).registration())
                .isEqualTo(Registration.CLOSED);
    }

    @Test
    void certificateAndKeyMakeTheAddressHttps(@TempDir Path folder) throws Exception {
        PemFiles files = Certificates.make("EC", 1).write(folder);
        Map<String, String> options = Map.of(
                "certificate",
                files.certificate().toString(),
                "key",
                files.key().toString());

        assertThat(read(options, Map.of()).network().address(8443)).isEqualTo("https://localhost:8443");
        assertThat(read(Map.of(), Map.of()).network().address(7070)).isEqualTo("http://localhost:7070");
    }

    @Test
    void startUpSaysWhatIsMissingWhereOthersAreToCome() {
        assertThat(advice(Map.of())).contains("Everybody in your network", "--certificate", "--proxies", "--bind");
        assertThat(advice(Map.of("bind", "127.0.0.1"))).isEmpty();
        assertThat(advice(Map.of("bind", "0.0.0.0"))).contains("Everybody in your network");
        assertThat(advice(Map.of("proxies", "127.0.0.1"))).isEmpty();
        assertThat(advice(Map.of("public-url", "https://quiz.example.org"))).contains("Name the proxy");
    }

    @Test
    void startUpSaysThatACertificateEnded(@TempDir Path folder) throws Exception {
        PemFiles files = Certificates.make("EC", 1).write(folder);
        NetworkSettings network = read(
                        Map.of(
                                "certificate",
                                files.certificate().toString(),
                                "key",
                                files.key().toString()),
                        Map.of())
                .network();

        assertThat(network.advice(Instant.parse("2098-12-31T23:59:59Z"))).isEmpty();
        assertThat(network.advice(Instant.parse("2099-01-01T00:00:00Z")))
                .hasValueSatisfying(said -> assertThat(said).contains("ended on 2099-01-01", "renew it"));
    }

    private static String advice(Map<String, String> options) {
        return read(options, Map.of())
                .network()
                .advice(Instant.parse("2026-03-02T12:00:00Z"))
                .orElse("");
    }

    @Test
    void certificateThatCannotBeUsedIsNamedInASentence(@TempDir Path folder) throws Exception {
        PemFiles files = Certificates.make("EC", 1).write(folder);
        String certificate = files.certificate().toString();
        String key = files.key().toString();

        wrong(Map.of("certificate", certificate), "no key is given", "--key");
        wrong(Map.of("key", key), "no certificate is given", "--certificate");
        wrong(Map.of("certificate", "no.pem", "key", key), "--certificate is “no.pem”", "no such file");
        wrong(Map.of("certificate", certificate, "key", folder.toString()), "--key is", "no such file");
        wrong(Map.of("certificate", certificate, "key", certificate), "There is no key in " + certificate);
    }

    private static void wrong(Map<String, String> options, String... words) {
        assertThatThrownBy(() -> read(options, Map.of()))
                .isInstanceOf(Config.Wrong.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void whatIsKeptForHowLongHasUsualTimes() {
        PrivacySettings usual = read(Map.of(), Map.of()).privacy();
        assertThat(usual.periods())
                .isEqualTo(new Retention.Periods(Duration.ofDays(180), Duration.ofDays(730), Duration.ofDays(365)));
        assertThat(usual.kiosk()).isEmpty();

        PrivacySettings given = read(
                        Map.of("kiosk", "5", "keep-guests", "30"), Map.of("FOOTNOTE_CONTACT", "The Hill School"))
                .privacy();
        assertThat(given.kiosk()).hasValue(Duration.ofMinutes(5));
        assertThat(given.periods().guests()).isEqualTo(Duration.ofDays(30));
        assertThat(given.contact()).isEqualTo("The Hill School");
    }

    @Test
    void mailServerIsReadWithItsUserAndUsualPort() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "FOOTNOTE_SMTP", "smtp://mina@example.org@mail.example.org",
                "FOOTNOTE_SMTP_PASSWORD", "secret",
                "FOOTNOTE_MAIL_FROM", "footnote@example.org",
                "FOOTNOTE_PUBLIC_URL", "https://quiz.example.org"));

        assertThat(read(Map.of(), environment).mail().server())
                .hasValue(new SmtpServer(
                        "mail.example.org",
                        587,
                        false,
                        Optional.of(new SmtpServer.Login("mina@example.org", "secret")),
                        "footnote@example.org"));

        environment.put("FOOTNOTE_SMTP", "smtps://localhost:2465");
        SmtpServer open = read(Map.of(), environment).mail().server().orElseThrow();
        assertThat(open.port()).isEqualTo(2465);
        assertThat(open.encrypted()).isTrue();
        assertThat(open.login()).isEmpty();
    }

    @Test
    void mailServerThatCannotBeUsedIsNamedInASentence() {
        Map<String, String> all = Map.of(
                "smtp", "smtp://mail.example.org",
                "mail-from", "footnote@example.org",
                "public-url", "https://quiz.example.org");

        wrong(with(all, "smtp", "mail.example.org"), "--smtp is not understood");
        wrong(with(all, "smtp", "smtp://mina@mail.example.org"), "FOOTNOTE_SMTP_PASSWORD is not set");
        wrong(with(all, "mail-from", "footnote"), "no mail address");
        wrong(Map.of("smtp", "smtp://mail.example.org"), "--public-url");
        wrong(Map.of("smtp", "smtp://mail.example.org", "public-url", "https://quiz.example.org"), "--mail-from");
        assertThatThrownBy(() -> read(with(all, "smtp", "smtp://mina:hidden@mail.example.org"), Map.of()))
                .hasMessageContaining("holds a password")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void languageModelIsOffUnlessItIsNamed() {
        assertThat(read(Map.of(), Map.of("FOOTNOTE_MODEL_KEY", "secret"))
                        .model()
                        .model())
                .isEmpty();

        LanguageModel model = read(
                        Map.of("model-url", "http://localhost:11434/v1/", "model-name", "small"),
                        Map.of("FOOTNOTE_MODEL_KEY", "secret", "FOOTNOTE_MODEL_REQUESTS", "20"))
                .model()
                .model()
                .orElseThrow();
        assertThat(model.address()).hasToString("http://localhost:11434/v1");
        assertThat(model.key()).isEqualTo("secret");
        assertThat(model.requests()).isEqualTo(20);
        assertThat(model.toString()).doesNotContain("secret");
    }

    @Test
    void languageModelThatCannotBeUsedIsNamedInASentence() {
        Map<String, String> all = Map.of("model-url", "https://models.example.org/v1", "model-name", "small");

        wrong(Map.of("model-url", "https://models.example.org/v1"), "no model of it is named");
        wrong(with(all, "model-url", "http://models.example.org/v1"), "name an https:// address");
        wrong(with(all, "model-url", "ftp://localhost/v1"), "no web address");
        wrong(with(all, "model-url", "https://user:hidden@models.example.org"), "FOOTNOTE_MODEL_KEY");
        wrong(with(all, "model-tokens", "many"), "number of tokens");
        wrong(with(all, "model-timeout", "0"), "number of seconds");
        assertThat(read(with(all, "model-url", "http://192.168.1.20:8080/v1"), Map.of())
                        .model()
                        .model())
                .isPresent();
    }

    private static Map<String, String> with(Map<String, String> all, String name, String value) {
        Map<String, String> changed = new HashMap<>(all);
        changed.put(name, value);
        return changed;
    }

    @Test
    void takenPortIsSaidWithHowToChooseAnother(@TempDir Path data) throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            StringWriter errors = new StringWriter();
            int code = new CommandLine(new Main())
                    .setErr(new PrintWriter(errors))
                    .execute("serve", "--port", Integer.toString(taken.getLocalPort()), "--data", data.toString());

            assertThat(code).isEqualTo(1);
            assertThat(errors.toString())
                    .contains("Port " + taken.getLocalPort() + " is taken by another program.")
                    .contains("--port");
        }
    }

    @Test
    void badSettingIsAUsageErrorOfTheProgram() {
        StringWriter errors = new StringWriter();

        int code = new CommandLine(new Main()).setErr(new PrintWriter(errors)).execute("--port", "x");

        assertThat(code).isEqualTo(2);
        assertThat(errors.toString()).contains("--port is “x”");
    }

    private static Config read(Map<String, String> options, Map<String, String> environment) {
        return Config.read(options::get, environment::get);
    }
}
