package app.footnote.account;

import app.footnote.web.Texts;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;

/**
 * Sends links by mail, where the server sends mail and knows its own public address: the address of a request is
 * whatever its sender says. Everything is done after the page was answered, so that its time tells nothing either.
 */
public final class MailedLinks {
    private final Accounts accounts;
    private final Registering registering;
    private final Links links;
    private final Mail mail;
    private final Optional<URI> publicUrl;
    private final Texts texts;
    private final Executor later;

    public MailedLinks(
            Accounts accounts,
            Registering registering,
            Links links,
            Mail mail,
            Optional<URI> publicUrl,
            Texts texts,
            Executor later) {
        this.accounts = accounts;
        this.registering = registering;
        this.links = links;
        this.mail = mail;
        this.publicUrl = publicUrl;
        this.texts = texts;
        this.later = later;
    }

    /** Whether links can be sent at all. */
    public boolean on() {
        return mail.configured() && publicUrl.isPresent();
    }

    /** Sends a link that makes the account; where the address has one, says so to its owner. */
    void register(SignInName address, String code) {
        later.execute(() -> {
            OptionalLong person = registering.expect(address, Role.STUDENT);
            if (person.isPresent()) {
                String path = links.confirm(person.getAsLong(), OptionalLong.empty());
                send(address.text(), "mail.register.", code.isEmpty() ? path : path + "?code=" + encoded(code));
            } else {
                send(address.text(), "mail.registered.", "/sign-in");
            }
        });
    }

    /** Sends an invitation to an account that waits for its first password. */
    public void invite(SignInName address, String path) {
        later.execute(() -> send(address.text(), "mail.invite.", path));
    }

    /** Sends a link that sets a new password, where there is such an account and it has an address. */
    void reset(String name) {
        later.execute(() -> accounts.find(SignInName.of(name))
                .filter(account -> account.active() && account.mail().isPresent())
                .ifPresent(account ->
                        send(account.mail().orElseThrow(), "mail.reset.", links.mailedReset(account.person()))));
    }

    private void send(String to, String key, String path) {
        mail.send(to, texts.of(key + "subject"), texts.of(key + "text", publicUrl.orElseThrow() + path));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
