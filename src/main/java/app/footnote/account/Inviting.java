package app.footnote.account;

import app.footnote.web.Viewer;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes links for others: who may make which, and whether they are shown or sent. */
public final class Inviting {
    private final Links links;
    private final Registering registering;
    private final MailedLinks mailed;
    private final Teaching teaching;

    public Inviting(Links links, Registering registering, MailedLinks mailed, Teaching teaching) {
        this.links = links;
        this.registering = registering;
        this.mailed = mailed;
        this.teaching = teaching;
    }

    /** Whether invitations can be sent. */
    boolean mails() {
        return mailed.on();
    }

    /** The path of a link to hand over. */
    String invite(Role role, long by) {
        return links.invite(role, by);
    }

    /** Sends an invitation; false where the address has an account, or nothing can be sent. */
    boolean invite(SignInName mail, Role role, long by) {
        if (!mailed.on()) {
            return false;
        }
        OptionalLong person = registering.expect(mail, role);
        if (person.isPresent()) {
            mailed.invite(mail, links.confirm(person.getAsLong(), OptionalLong.of(by)));
        }
        return person.isPresent();
    }

    /**
     * The path of a link that sets somebody's password. Administrators may make one for everybody, instructors for the
     * students of their classes; for others it is as if there were no such account.
     */
    Optional<String> reset(Viewer viewer, Account account) {
        boolean may = viewer.administrator()
                || viewer.instructor() && account.student() && teaching.teaches(viewer.id(), account.person());
        return may && account.active() ? Optional.of(links.reset(account.person(), viewer.id())) : Optional.empty();
    }
}
