package app.footnote.account;

import app.footnote.web.Fields;
import java.util.List;

/**
 * The page of one's own account.
 *
 * @param saved what was just saved, as messages name it; empty for nothing
 * @param zones the time zones that there are
 * @param serverZone the one of those who choose none
 */
public record AccountView(
        Account account,
        Fields fields,
        String saved,
        List<SessionLine> sessions,
        List<String> zones,
        String serverZone,
        int usualHour) {

    /** A browser that is signed in, with moments in words. */
    public record SessionLine(String id, String browser, String since, String lastUsed, boolean current) {}

    public String zone() {
        return account.days().zone().map(Object::toString).orElse("");
    }

    public int hour() {
        return account.days().rollOverHour().orElse(usualHour);
    }
}
