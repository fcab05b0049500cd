package app.footnote.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How often this site lets something be tried. A school of a thousand comes from one address, all at eight o'clock; so
 * what an address may do is generous and counts failures only, and it is the name that is tried for which waits grow.
 * Every refusal is a 429 that says how long to wait.
 *
 * <p>Addresses are those that {@link Origin#client} gives.
 */
public final class Limits {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final GrowingWait nameFromAddress;
    private final GrowingWait name;
    private final RateLimit failedSignIns;
    private final RateLimit failedCodes;
    private final RateLimit registrations;
    private final RateLimit uploads;
    private final RateLimit mails;
    private final RateLimit mailsAsked;

    public Limits(InstantSource clock) {
        nameFromAddress = new GrowingWait(5, Duration.ofSeconds(2), LONGEST, clock);
        name = new GrowingWait(25, Duration.ofSeconds(10), LONGEST, clock);
        failedSignIns = new RateLimit(1_000, Duration.ofSeconds(2), clock);
        failedCodes = new RateLimit(300, Duration.ofSeconds(5), clock);
        registrations = new RateLimit(1_500, Duration.ofSeconds(5), clock);
        uploads = new RateLimit(20, Duration.ofSeconds(30), clock);
        mails = new RateLimit(3, Duration.ofMinutes(15), clock);
        mailsAsked = new RateLimit(100, Duration.ofSeconds(30), clock);
    }

    /**
     * Before a password is looked at, for names that exist and for those that do not. Follow it with {@link #signedIn}
     * where the password was right.
     *
     * @throws Refusal 429
     */
    public void signIn(String address, String signInName) {
        String network = network(address);
        check("limit-sign-in-address", failedSignIns.take(network));
        Duration wait = nameFromAddress.begin(pair(signInName, network));
        if (wait.isZero()) {
            wait = name.begin(key(signInName));
        }
        if (!wait.isZero()) {
            failedSignIns.giveBack(network);
        }
        check("limit-sign-in", wait);
    }

    /** The password was right. */
    public void signedIn(String address, String signInName) {
        String network = network(address);
        failedSignIns.giveBack(network);
        nameFromAddress.succeeded(pair(signInName, network));
        name.succeeded(key(signInName));
    }

    /** Before a code to join by, or a link, is looked up. Follow it with {@link #codeWasRight} where there is one. */
    public void code(String address) {
        check("limit-code", failedCodes.take(network(address)));
    }

    public void codeWasRight(String address) {
        failedCodes.giveBack(network(address));
    }

    /** Before an account is made by somebody for themselves. */
    public void register(String address) {
        check("limit-register", registrations.take(network(address)));
    }

    /** Before a file is read. */
    public void upload(long person) {
        check("limit-upload", uploads.take(Long.toString(person)));
    }

    /** Before a mail is sent that somebody asks for without being signed in, also where it will not be sent. */
    public void mail(String address, String recipient) {
        check("limit-mail", mailsAsked.take(network(address)));
        check("limit-mail", mails.take(key(recipient)));
    }

    private static void check(String reason, Duration wait) {
        if (!wait.isZero()) {
            throw Refusal.tooMany(reason, wait);
        }
    }

    private static String key(String text) {
        String key = text.strip().toLowerCase(Locale.ROOT);
        // what is no name at all must not take the memory of many
        return key.length() <= 100 ? key : key.substring(0, 100);
    }

    private static String pair(String signInName, String network) {
        return network + " " + key(signInName);
    }

    /** Whoever has one address of IPv6 has the 2⁶⁴ beside it too, so they count as one. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, 8);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
