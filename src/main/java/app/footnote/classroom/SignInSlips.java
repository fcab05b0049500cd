package app.footnote.classroom;

import app.footnote.account.Account;
import app.footnote.account.ListedPeople;
import app.footnote.db.Database;
import java.util.List;
import java.util.Optional;

/** Links by which the students of a class choose their first passwords, to be handed or sent to them. */
public final class SignInSlips {
    private final Database database;
    private final ListedPeople people;

    public SignInSlips(Database database, ListedPeople people) {
        this.database = database;
        this.people = people;
    }

    /**
     * What one student gets.
     *
     * @param path of the link, which is known now and never again
     */
    record Slip(String name, String signInName, Optional<String> mail, String path) {}

    /** How many students of a class have not chosen a password yet. */
    int waiting(long schoolClass) {
        return database.read(handle -> EnrolmentStore.selectUnopened(handle, schoolClass))
                .size();
    }

    /** New links for all of a class who have not chosen a password yet; those that they had before end. */
    List<Slip> make(long schoolClass, long by) {
        return database.write(handle -> EnrolmentStore.selectUnopened(handle, schoolClass).stream()
                .map(person -> {
                    Account account = people.of(handle, person).orElseThrow();
                    return new Slip(
                            account.name(),
                            account.signInName().text(),
                            account.mail(),
                            people.link(handle, person, by));
                })
                .toList());
    }
}
