package app.footnote.account;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends mail through an SMTP server, later and as often as it takes: a server that is away or busy is asked again after
 * a while, one that refuses the mail for good is not. What cannot be sent is logged once, without whom it was for.
 */
public final class SmtpMail implements Mail {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpMail.class);
    private static final List<Duration> AGAIN_AFTER =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(30));
    private static final int MOST_WAITING = 2_000;
    private static final String TIMEOUT_MILLISECONDS = "15000";

    private final SmtpServer server;
    private final InstantSource clock;
    private final BiConsumer<Duration, Runnable> later;
    private final AtomicInteger waiting = new AtomicInteger();

    /** @param later does something after a time, one thing after the other */
    public SmtpMail(SmtpServer server, InstantSource clock, BiConsumer<Duration, Runnable> later) {
        this.server = server;
        this.clock = clock;
        this.later = later;
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public void send(String to, String subject, String text) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            LOG.error("A mail was not sent: {} others are waiting already", MOST_WAITING);
            return;
        }
        later.accept(Duration.ZERO, () -> attempt(new Letter(to, subject, text), 0));
    }

    private record Letter(String to, String subject, String text) {}

    private void attempt(Letter letter, int before) {
        try {
            transmit(letter);
            waiting.decrementAndGet();
        } catch (MessagingException e) {
            if (before < AGAIN_AFTER.size() && mayBecomeBetter(e)) {
                later.accept(AGAIN_AFTER.get(before), () -> attempt(letter, before + 1));
            } else {
                waiting.decrementAndGet();
                // servers repeat the recipient in their answers, so only the kind of the answer is told
                LOG.error(
                        "A mail was not sent through {}: {} {}",
                        server.host(),
                        e.getClass().getSimpleName(),
                        answer(e) == 0 ? "" : answer(e));
            }
        }
    }

    private void transmit(Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private Session session() {
        Properties settings = new Properties();
        String protocol = server.encrypted() ? "smtps" : "smtp";
        settings.put("mail.transport.protocol", protocol);
        settings.put("mail.transport.protocol.rfc822", protocol);
        settings.put("mail.from", server.from());
        String prefix = "mail." + protocol + ".";
        settings.put(prefix + "host", server.host());
        settings.put(prefix + "port", Integer.toString(server.port()));
        settings.put(prefix + "auth", Boolean.toString(server.login().isPresent()));
        settings.put(prefix + "starttls.enable", "true");
        settings.put(
                prefix + "starttls.required", Boolean.toString(server.login().isPresent()));
        for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
            settings.put(prefix + timeout, TIMEOUT_MILLISECONDS);
        }
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                return server.login()
                        .map(login -> new PasswordAuthentication(login.user(), login.password()))
                        .orElse(null);
            }
        });
    }

    /** Answers from 500 on are final; so is an address that is none. */
    private static boolean mayBecomeBetter(MessagingException failure) {
        return !(failure instanceof jakarta.mail.internet.AddressException) && answer(failure) < 500;
    }

    /** The number with which the server answered; 0 where it did not. */
    private static int answer(MessagingException failure) {
        int answer = 0;
        for (Exception each = failure; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException address) {
                answer = address.getReturnCode();
            } else if (each instanceof SMTPSendFailedException send) {
                answer = Math.max(answer, send.getReturnCode());
            } else if (each instanceof SMTPSenderFailedException sender) {
                answer = sender.getReturnCode();
            }
        }
        return answer;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
