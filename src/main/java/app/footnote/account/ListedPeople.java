package app.footnote.account;

import app.footnote.db.Ids;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/**
 * People whom somebody's list names: those who have an account are found, the others get one that waits for its first
 * password. All of it belongs to the job of whoever takes the list, so that a list is taken whole or not at all.
 */
public final class ListedPeople {
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 30;

    private final Ids ids;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** @param random must not be guessable, since links are made from it */
    public ListedPeople(Ids ids, InstantSource clock, RandomGenerator random) {
        this.ids = ids;
        this.clock = clock;
        this.random = random;
    }

    /** By what a list names somebody; empty for what it does not say. */
    public record Listed(String name, String mail, String login, String number) {
        /** Whether nothing names somebody but what they are called. */
        public boolean nameAlone() {
            return mail.isEmpty() && login.isEmpty() && number.isEmpty();
        }
    }

    /** Whose account it is: by mail address or sign-in name first, then by the school's own number. */
    public Optional<Account> find(Handle handle, Listed listed) {
        return byName(handle, listed.mail())
                .or(() -> byName(handle, listed.login()))
                .or(() -> listed.number().isEmpty()
                        ? Optional.empty()
                        : AccountStore.selectByNumber(handle, listed.number()));
    }

    /** Whether it is no mail address, though it stands where one should. */
    public static boolean wrongMail(Listed listed) {
        return !listed.mail().isEmpty() && SignInName.mail(listed.mail()).isEmpty();
    }

    /** Whether nobody can sign in by what the list gives for it, so that a name is made up. */
    public static boolean wrongLogin(Listed listed) {
        return listed.mail().isEmpty()
                && !listed.login().isEmpty()
                && SignInName.mail(listed.login()).isEmpty()
                && SignInName.chosen(listed.login()).isEmpty();
    }

    /** Makes the account of a student, who signs in by mail address, by the list's name, or by one made from theirs. */
    public long add(Handle handle, Listed listed) {
        long person = ids.next();
        PersonStore.insert(handle, person, false, clock.instant());
        SignInName name = SignInName.mail(listed.mail())
                .or(() -> SignInName.mail(listed.login()))
                .or(() -> SignInName.chosen(listed.login()))
                .orElseGet(() -> made(handle, listed.name()));
        AccountStore.insert(
                handle,
                new AccountStore.NewRow(person, name, listed.name(), Optional.empty(), Role.STUDENT),
                clock.instant());
        Optional<String> number = Optional.of(listed.number()).filter(Identity::isRosterNumber);
        Identity identity = new Identity(listed.name(), Optional.of(name).filter(SignInName::isMail), number);
        AccountStore.updateIdentity(handle, person, identity, name);
        return person;
    }

    /** The path of a new link by which somebody chooses their first password; those before it end. */
    public String link(Handle handle, long person, long madeBy) {
        LinkStore.updateAllUsed(handle, person, clock.instant());
        String token = Token.make(random);
        Link link = new Link(Purpose.CONFIRM, OptionalLong.of(person), Role.STUDENT, true);
        LinkStore.insert(handle, Token.hash(token), link, OptionalLong.of(madeBy), clock.instant());
        return Links.PATH + token;
    }

    public Optional<Account> of(Handle handle, long person) {
        return AccountStore.select(handle, person);
    }

    /** What somebody is called, with an account or without; empty for those who never said it. */
    public Optional<String> name(Handle handle, long person) {
        return GuestNameStore.selectName(handle, person).filter(name -> !name.isEmpty());
    }

    /** Takes an account back that nobody opened. */
    public void remove(Handle handle, long person) {
        if (AccountStore.select(handle, person)
                .filter(account -> !account.opened())
                .isPresent()) {
            PersonStore.delete(handle, person);
        }
    }

    private static Optional<Account> byName(Handle handle, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        SignInName signIn = SignInName.of(name);
        return AccountStore.selectByName(handle, signIn)
                .or(() -> signIn.isMail() ? AccountStore.selectByMail(handle, signIn) : Optional.empty());
    }

    /** “mia.kovac” for Mia Kováč, with a number after it where somebody signs in so already. */
    private static SignInName made(Handle handle, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", ".")
                .replaceAll("^\\.|\\.$", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("\\.$", "");
        String stem = cut.length() < SHORTEST_NAME ? "student" + (cut.isEmpty() ? "" : "." + cut) : cut;
        SignInName made = SignInName.of(stem);
        for (int number = 2; AccountStore.selectByName(handle, made).isPresent(); number++) {
            made = SignInName.of(stem + number);
        }
        return made;
    }
}
