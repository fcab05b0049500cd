package app.footnote.account;

import java.util.Optional;

/**
 * A server that takes mail to be sent.
 *
 * @param encrypted from the first byte on; otherwise by STARTTLS, which must be offered where there is a login
 * @param login empty where the server asks for none
 * @param from the sender of all mails
 */
public record SmtpServer(String host, int port, boolean encrypted, Optional<Login> login, String from) {
    /** How to be let in. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user; // the password stays out of logs
        }
    }
}
