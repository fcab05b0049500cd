package app.footnote;

import app.footnote.account.SmtpServer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Through which server mail is sent; empty where none is. */
record MailSettings(Optional<SmtpServer> server) {
    private static final Pattern SMTP =
            Pattern.compile("(smtps?)://(?:(.+)@)?([A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+\\])(?::(\\d{1,5}))?/?");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_ENCRYPTED = 465;

    static MailSettings none() {
        return new MailSettings(Optional.empty());
    }

    /** @param network mails hold links, so they need an address that no request makes up */
    static MailSettings read(Settings settings, NetworkSettings network) {
        Optional<Setting> given = settings.value("smtp", "FOOTNOTE_SMTP");
        if (given.isEmpty()) {
            return none();
        }
        Setting smtp = given.get();
        Matcher parts = SMTP.matcher(smtp.value());
        if (!parts.matches()) {
            throw new Config.Wrong(smtp.name() + " is not understood: name a server such as"
                    + " smtp://user@mail.example.org:587, or with smtps:// where it is encrypted from the start.");
        }
        if (network.publicUrl().isEmpty()) {
            throw new Config.Wrong(
                    smtp.name() + " is set, but the links in mails need to begin with an address: name it"
                            + " with --public-url or FOOTNOTE_PUBLIC_URL.");
        }
        boolean encrypted = parts.group(1).equals("smtps");
        int port = parts.group(4) == null
                ? encrypted ? SUBMISSION_ENCRYPTED : SUBMISSION
                : new Setting(smtp.name(), parts.group(4)).port();
        return new MailSettings(Optional.of(new SmtpServer(
                parts.group(3),
                port,
                encrypted,
                Optional.ofNullable(parts.group(2)).map(user -> login(smtp, user, settings)),
                from(smtp, settings))));
    }

    private static SmtpServer.Login login(Setting smtp, String user, Settings settings) {
        if (user.contains(":")) {
            throw new Config.Wrong(smtp.name() + " holds a password, which others can see there: put it into"
                    + " FOOTNOTE_SMTP_PASSWORD.");
        }
        String password = settings.variable("FOOTNOTE_SMTP_PASSWORD")
                .map(Setting::value)
                .orElseThrow(() -> smtp.wrong("but FOOTNOTE_SMTP_PASSWORD is not set: put the user’s password there."));
        return new SmtpServer.Login(user.replace("%40", "@"), password);
    }

    private static String from(Setting smtp, Settings settings) {
        Setting from = settings.value("mail-from", "FOOTNOTE_MAIL_FROM")
                .orElseThrow(
                        () -> smtp.wrong("but nobody is said to send the mails: name an address with --mail-from or"
                                + " FOOTNOTE_MAIL_FROM."));
        if (!MAIL_ADDRESS.matcher(from.value()).matches()) {
            throw from.wrong("which is no mail address: name one such as footnote@example.org.");
        }
        return from.value();
    }
}
