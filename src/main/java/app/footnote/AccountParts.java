package app.footnote;

import app.footnote.account.Account;
import app.footnote.account.AccountRoutes;
import app.footnote.account.Accounts;
import app.footnote.account.Administration;
import app.footnote.account.Arrivals;
import app.footnote.account.ForgotRoutes;
import app.footnote.account.GuestClaims;
import app.footnote.account.Guests;
import app.footnote.account.Inviting;
import app.footnote.account.Kiosk;
import app.footnote.account.KnownVisitors;
import app.footnote.account.LinkRoutes;
import app.footnote.account.Links;
import app.footnote.account.Mail;
import app.footnote.account.MailedLinks;
import app.footnote.account.Passwords;
import app.footnote.account.PeopleRoutes;
import app.footnote.account.RegisterRoutes;
import app.footnote.account.Registering;
import app.footnote.account.Sessions;
import app.footnote.account.SignInRoutes;
import app.footnote.classroom.Classes;
import app.footnote.study.memory.StudyDays;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import app.footnote.web.Visitors;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Puts the parts of accounts together: who somebody is, how they sign in, and their pages. */
record AccountParts(
        Site.Parts site,
        Outside outside,
        Sessions sessions,
        Accounts accounts,
        Registering registering,
        Links links,
        Arrivals arrivals) {

    /** What accounts ask of what stands around them. */
    record Outside(
            Pages pages,
            Limits limits,
            Optional<URI> publicUrl,
            Classes classes,
            GuestClaims claims,
            Mailing mailing,
            Kiosk kiosk) {}

    /** Sends mail, where the server does, and does what belongs to it after a page was answered. */
    record Mailing(Mail mail, Executor later) {}

    static AccountParts of(Site.Parts site, Outside outside) {
        Passwords passwords = new Passwords(site.random());
        Sessions sessions = new Sessions(site.database(), site.clock(), site.random(), outside.kiosk());
        Accounts accounts = new Accounts(site.database(), passwords, site.clock());
        return new AccountParts(
                site,
                outside,
                sessions,
                accounts,
                new Registering(site.database(), accounts, passwords, site.ids(), site.clock()),
                new Links(site.database(), site.clock(), site.random()),
                new Arrivals(sessions, outside.claims()));
    }

    Visitors visitors() {
        return new KnownVisitors(
                new Guests(site.database(), site.ids(), site.clock(), site.random()), sessions, outside.kiosk());
    }

    /** When somebody's days begin. */
    StudyDays days(long person) {
        Account.Days chosen = accounts.days(person);
        return new StudyDays(
                chosen.zone().orElse(site.days().zone()),
                chosen.rollOverHour().orElse(site.days().rollOverHour()));
    }

    SignInRoutes signIn(Gate gate) {
        return new SignInRoutes(outside.pages(), gate, accounts, arrivals, outside.limits(), site.registration());
    }

    /** Sends links by mail, where the server sends mail. */
    MailedLinks mailed() {
        return new MailedLinks(
                accounts,
                registering,
                links,
                outside.mailing().mail(),
                outside.publicUrl(),
                outside.pages().texts(),
                outside.mailing().later());
    }

    List<Routes.Group> groups(Gate gate, Origin origin) {
        Pages pages = outside.pages();
        MailedLinks mailed = mailed();
        Inviting inviting = new Inviting(links, registering, mailed, outside.classes());
        RegisterRoutes.Doors doors = new RegisterRoutes.Doors(site.registration(), outside.classes(), outside.limits());
        AccountRoutes.Usual usual =
                new AccountRoutes.Usual(site.days().zone(), site.days().rollOverHour());
        return List.of(
                new RegisterRoutes(pages, gate, registering, arrivals, mailed, doors),
                new LinkRoutes(pages, gate, links, accounts, registering, arrivals, doors),
                new ForgotRoutes(pages, mailed, outside.limits()),
                new AccountRoutes(pages, gate, accounts, sessions, usual),
                new PeopleRoutes(
                        pages,
                        origin,
                        accounts,
                        new Administration(site.database(), site.clock()),
                        inviting,
                        site.days().zone()));
    }
}
