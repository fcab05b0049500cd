package app.footnote.classroom;

import app.footnote.account.Account;
import app.footnote.account.ListedPeople;
import app.footnote.account.ListedPeople.Listed;
import app.footnote.account.Names;
import app.footnote.classroom.RosterPlan.Outcome;
import app.footnote.classroom.RosterPlan.Row;
import app.footnote.classroom.roster.RosterFile;
import app.footnote.classroom.roster.RosterLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Says what becomes of each row of a list, from the accounts and members that there are at that moment. */
final class RosterPlanner {
    private final Handle handle;
    private final ListedPeople people;
    private final Asker asker;
    private final Set<Long> members = new HashSet<>();
    private final Set<String> memberNames = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** Who brings the list. Administrators are not asked for anybody's consent: they may open every account anyway. */
    record Asker(long instructor, boolean administrator) {}

    private RosterPlanner(Handle handle, ListedPeople people, long schoolClass, Asker asker) {
        this.handle = handle;
        this.people = people;
        this.asker = asker;
        for (EnrolmentStore.Row row : EnrolmentStore.selectMembers(handle, schoolClass)) {
            members.add(row.person());
            people.name(handle, row.person()).map(RosterPlanner::key).ifPresent(memberNames::add);
        }
    }

    static RosterPlan plan(Handle handle, ListedPeople people, long schoolClass, Asker asker, RosterFile file) {
        RosterPlanner planner = new RosterPlanner(handle, people, schoolClass, asker);
        List<Row> rows = new ArrayList<>();
        file.lines().forEach(line -> rows.add(planner.row(line)));
        return new RosterPlan(rows, file.problems(), file.ignored());
    }

    static Listed listed(RosterLine line) {
        return new Listed(line.name(), line.mail(), line.login(), line.number());
    }

    private Row row(RosterLine line) {
        Listed listed = listed(line);
        if (!Names.isName(line.name())) {
            return refused(line, "name", line.name());
        }
        if (ListedPeople.wrongMail(listed)) {
            return refused(line, "mail", line.mail());
        }
        Optional<String> group =
                line.groups().stream().filter(name -> !Groups.isName(name)).findFirst();
        if (group.isPresent()) {
            return refused(line, "group", group.get());
        }
        Optional<Account> account = people.find(handle, listed);
        Optional<Integer> twice = twice(line, account);
        if (twice.isPresent()) {
            return refused(line, "twice", Integer.toString(twice.get()));
        }
        return account.map(found -> known(line, found)).orElseGet(() -> unknown(line));
    }

    private Row unknown(RosterLine line) {
        if (memberNames.contains(key(line.name()))) {
            return new Row(line, Outcome.NEW, Optional.empty(), "namesake", "");
        }
        boolean wrongLogin = ListedPeople.wrongLogin(listed(line));
        return new Row(line, Outcome.NEW, Optional.empty(), wrongLogin ? "login" : "", line.login());
    }

    private Row known(RosterLine line, Account account) {
        if (!account.active()) {
            return refused(line, "deactivated", account.name());
        }
        if (!account.student()) {
            return refused(line, "staff", account.name());
        }
        if (members.contains(account.person())) {
            return new Row(line, Outcome.THERE, Optional.of(account), "", "");
        }
        boolean otherMail = !line.mail().isEmpty()
                && account.mail()
                        .filter(mail -> !mail.equalsIgnoreCase(line.mail()))
                        .isPresent();
        boolean open = !account.opened()
                || asker.administrator()
                || EnrolmentStore.selectTeaches(handle, asker.instructor(), account.person());
        Outcome outcome = open ? Outcome.ENROLLED : Outcome.ASKED;
        // to somebody whom they do not teach, an instructor is told no more than the list said itself
        String detail = open ? account.name() : "";
        return new Row(line, outcome, Optional.of(account), otherMail ? "number" : "", detail);
    }

    /** The line that named the same person before. */
    private Optional<Integer> twice(RosterLine line, Optional<Account> account) {
        Listed listed = listed(line);
        List<String> keys = listed.nameAlone()
                ? List.of("name " + key(line.name()))
                : Stream.of(
                                named("mail", listed.mail()),
                                named("login", listed.login()),
                                named("number", listed.number()),
                                account.map(found -> "person " + found.person()).orElse(""))
                        .filter(key -> !key.isEmpty())
                        .toList();
        Optional<Integer> before =
                keys.stream().map(seen::get).filter(Objects::nonNull).findFirst();
        keys.forEach(key -> seen.putIfAbsent(key, line.line()));
        return before;
    }

    private static String named(String what, String value) {
        return value.isEmpty() ? "" : what + " " + key(value);
    }

    private static Row refused(RosterLine line, String why, String detail) {
        return new Row(line, Outcome.REFUSED, Optional.empty(), why, detail);
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
