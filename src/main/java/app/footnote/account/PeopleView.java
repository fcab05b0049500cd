package app.footnote.account;

import app.footnote.web.Fields;
import java.util.List;

/**
 * The list of accounts.
 *
 * @param search what was searched for
 * @param page counted from 1
 * @param more whether there is a next page
 * @param fields of the form that invites
 * @param mail whether an invitation can be sent
 */
public record PeopleView(
        List<Account> people, String search, int page, boolean more, Fields fields, boolean mail, String notice) {}
