package app.footnote;

import app.footnote.account.AccountData;
import app.footnote.account.Accounts;
import app.footnote.account.Administration;
import app.footnote.account.Claims;
import app.footnote.account.DataRoutes;
import app.footnote.account.DuplicateRoutes;
import app.footnote.account.ErasureFile;
import app.footnote.account.Erasures;
import app.footnote.account.ExportZip;
import app.footnote.account.PersonalData;
import app.footnote.attempt.AttemptData;
import app.footnote.classroom.ClassData;
import app.footnote.db.Database;
import app.footnote.document.upload.DocumentData;
import app.footnote.live.LiveData;
import app.footnote.question.Library;
import app.footnote.question.PersonalLibrary;
import app.footnote.report.ClassCounts;
import app.footnote.report.items.ItemData;
import app.footnote.response.ResponseData;
import app.footnote.study.CardFold;
import app.footnote.study.Schedules;
import app.footnote.study.StudyData;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import java.time.ZoneId;
import java.util.List;

/** What is done with all that is known about somebody: handed over, erased, moved. */
record PersonParts(Site.Parts parts, ExportZip export, Erasures erasures, Claims claims) {
    static PersonParts of(Site.Parts parts) {
        Database database = parts.database();
        List<PersonalData> data = data(database);
        CardFold fold = new CardFold(new Schedules(parts.days()));
        return new PersonParts(
                parts,
                new ExportZip(database, data),
                new Erasures(database, data, new ErasureFile(database.folder()), parts.clock()),
                new Claims(database, parts.ids(), parts.clock(), data, person -> {
                    parts.readers().lookAgain(person);
                    fold.rebuild(database, person);
                }));
    }

    /** At start: what a restored copy or a crash left to be done. */
    void catchUp() {
        erasures.replay();
        claims.finish();
    }

    List<Routes.Group> groups(Pages pages, Gate gate, Accounts accounts, Limits limits) {
        Administration administration = new Administration(parts.database(), parts.clock());
        DataRoutes.Data data = new DataRoutes.Data(export, erasures, claims);
        ZoneId zone = parts.days().zone();
        return List.of(
                new DataRoutes(pages, gate, accounts, administration, data, limits, zone),
                new DuplicateRoutes(pages, accounts, administration, erasures, claims));
    }

    /** Who somebody is goes first, then what refers to other rows before these. */
    static List<PersonalData> data(Database database) {
        Library library = new Library(database);
        return List.of(
                new AccountData(),
                new ClassData(new ClassCounts(database, library)),
                new StudyData(),
                new ItemData(),
                new AttemptData(),
                new LiveData(),
                new ResponseData(library),
                new DocumentData(),
                new PersonalLibrary());
    }
}
