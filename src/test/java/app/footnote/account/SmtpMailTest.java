package app.footnote.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.web.SetClock;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Mail through a real server of SMTP, in this process. */
class SmtpMailTest {
    private final SetClock clock = new SetClock();
    private final GreenMail stand = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final List<Duration> waits = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void start() {
        stand.start();
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void stop() {
        logger().detachAppender(log);
        stand.stop();
    }

    @Test
    void aMailIsSentAfterwardsAsPlainTextInUnicode() throws Exception {
        mail(Optional.empty())
                .send("mina@example.org", "Ein neues Paßwort", "Öffne https://quiz.example.org/link/abc\n");
        assertThat(stand.getReceivedMessages()).isEmpty();

        runNext();

        MimeMessage received = stand.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Ein neues Paßwort");
        assertThat(received.getContent().toString().strip()).isEqualTo("Öffne https://quiz.example.org/link/abc");
        assertThat(received.getContentType()).startsWith("text/plain");
        assertThat(received.getFrom()[0]).hasToString("footnote@example.org");
        assertThat(received.getAllRecipients()[0]).hasToString("mina@example.org");
        assertThat(received.getSentDate()).isEqualTo(Date.from(clock.instant()));
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(log.list).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsAskedAgainUntilItIsBack() {
        SmtpMail mail = mail(Optional.empty());
        stand.stop();
        mail.send("mina@example.org", "Subject", "Text");
        runNext();
        runNext();
        stand.start();
        runNext();

        assertThat(stand.getReceivedMessages()).hasSize(1);
        assertThat(waits).containsExactly(Duration.ZERO, Duration.ofSeconds(30), Duration.ofMinutes(5));
        assertThat(log.list).isEmpty();
    }

    @Test
    void aServerThatStaysAwayIsGivenUpAndLoggedOnceWithoutTheRecipient() {
        SmtpMail mail = mail(Optional.empty());
        stand.stop();
        mail.send("mina@example.org", "Subject", "Text");
        while (!later.isEmpty()) {
            runNext();
        }

        assertThat(waits).hasSize(4);
        assertThat(log.list).hasSize(1);
        assertThat(log.list.get(0).getFormattedMessage())
                .contains("A mail was not sent")
                .doesNotContain("mina", "Subject", "Text");
    }

    @Test
    void anAddressThatIsNoneIsNotTriedAgain() {
        mail(Optional.empty()).send("mina@example.org\r\nBcc: all@example.org", "Subject", "Text");
        runNext();

        assertThat(later).isEmpty();
        assertThat(stand.getReceivedMessages()).isEmpty();
        assertThat(log.list).hasSize(1);
    }

    @Test
    void aPasswordIsNeverSentUnencrypted() {
        stand.setUser("footnote", "secret");
        mail(Optional.of(new SmtpServer.Login("footnote", "secret"))).send("mina@example.org", "Subject", "Text");
        while (!later.isEmpty()) {
            runNext();
        }

        assertThat(stand.getReceivedMessages()).isEmpty();
        assertThat(log.list).hasSize(1);
    }

    private SmtpMail mail(Optional<SmtpServer.Login> login) {
        int port = stand.getSmtp().getPort();
        SmtpServer server = new SmtpServer("127.0.0.1", port, false, login, "footnote@example.org");
        return new SmtpMail(server, clock, (wait, task) -> {
            waits.add(wait);
            later.add(task);
        });
    }

    private void runNext() {
        later.remove().run();
    }

    /** One that stays the same when the server comes back. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(SmtpMail.class);
    }
}
