package app.footnote;

import app.footnote.account.Kiosk;
import app.footnote.account.Sessions;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People with accounts on a running site, who came in by the same links and pages as everybody. */
final class Cast {
    static final String PASSWORD = "three words in a row";

    private static final Pattern LINK = Pattern.compile("id=\"link\" value=\"https?://[^/]+([^\"]+)\"");

    private final RunningSite site;
    private final Visitor administrator;

    /** The site gets its first administrator, who signs in as “ada”. */
    Cast(RunningSite site) {
        this.site = site;
        administrator = new Visitor(site);
        open(administrator, Site.firstAdministratorLink(site.database()).orElseThrow(), "ada");
    }

    /** The administrator's browser. */
    Visitor administrator() {
        return administrator;
    }

    /** Somebody new, by an invitation; signed in, in a browser of their own. */
    Visitor invited(String role, String name) {
        Visitor visitor = new Visitor(site);
        open(visitor, invitation(role), name);
        return visitor;
    }

    /** The path of a new invitation. */
    String invitation(String role) {
        return link(administrator.post("/people/invite", administrator.get("/people"), "role", role));
    }

    /** The person who signs in by the name. */
    long person(String name) {
        return site.database()
                .<Long, RuntimeException>read(
                        handle -> handle.createQuery("SELECT person_id FROM account WHERE sign_in_key = :name")
                                .bind("name", name)
                                .mapTo(Long.class)
                                .one());
    }

    /** The code of the one class that there is. */
    String joinCode() {
        return site.database()
                .<String, RuntimeException>read(handle -> handle.createQuery("SELECT join_code FROM class")
                        .mapTo(String.class)
                        .one());
    }

    /** A cookie by which another browser is signed in. */
    String cookie(long person) {
        return new Sessions(site.database(), site.clock(), new SecureRandom(), Kiosk.NONE)
                .start(person, false, "Firefox, Linux");
    }

    static String link(HttpResponse<String> page) {
        Matcher link = LINK.matcher(page.body());
        if (!link.find()) {
            throw new AssertionError("There is no link on the page: " + Visitor.words(page));
        }
        return link.group(1);
    }

    static HttpResponse<String> open(Visitor visitor, String link, String name) {
        return visitor.post(
                link, visitor.get(link), "display-name", name + " example", "sign-in-name", name, "password", PASSWORD);
    }
}
