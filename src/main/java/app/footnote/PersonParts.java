package app.footnote;

import app.footnote.account.AccountData;
import app.footnote.account.Claims;
import app.footnote.account.ErasureFile;
import app.footnote.account.Erasures;
import app.footnote.account.ExportZip;
import app.footnote.account.PersonalData;
import app.footnote.classroom.ClassData;
import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PersonalLibrary;
import app.footnote.report.ClassCounts;
import app.footnote.response.ResponseData;
import app.footnote.study.CardFold;
import app.footnote.study.Schedules;
import app.footnote.study.StudyData;
import java.nio.file.Path;
import java.util.List;

/** What is done with all that is known about somebody: handed over, erased, moved. */
record PersonParts(ExportZip export, Erasures erasures, Claims claims) {
    /** @param folder of the data, where erasures are noted beside the database */
    static PersonParts of(Site.Parts parts, Path folder) {
        Database database = parts.database();
        List<PersonalData> data = data(database);
        CardFold fold = new CardFold(new Schedules(parts.days()));
        return new PersonParts(
                new ExportZip(database, data),
                new Erasures(database, data, new ErasureFile(folder), parts.clock()),
                new Claims(database, parts.ids(), parts.clock(), data, person -> fold.rebuild(database, person)));
    }

    /** Who somebody is goes first, then what refers to other rows before these. */
    static List<PersonalData> data(Database database) {
        Library library = new Library(database);
        return List.of(
                new AccountData(),
                new ClassData(new ClassCounts(database, library)),
                new StudyData(),
                new ResponseData(library),
                new PersonalLibrary());
    }
}
