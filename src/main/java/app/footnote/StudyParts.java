package app.footnote;

import app.footnote.question.Library;
import app.footnote.study.CardDesk;
import app.footnote.study.CardFold;
import app.footnote.study.CardRoutes;
import app.footnote.study.Decks;
import app.footnote.study.FitRoutes;
import app.footnote.study.LearnerDays;
import app.footnote.study.MasteryDays;
import app.footnote.study.OwnCardRoutes;
import app.footnote.study.OwnCards;
import app.footnote.study.ParameterFits;
import app.footnote.study.Practice;
import app.footnote.study.Progress;
import app.footnote.study.QuestionThreads;
import app.footnote.study.Schedules;
import app.footnote.study.SettingsRoutes;
import app.footnote.study.StudyAnswers;
import app.footnote.study.StudyChoiceRoutes;
import app.footnote.study.StudyRoutes;
import app.footnote.study.StudySessions;
import app.footnote.study.ThreadRoutes;
import app.footnote.study.Today;
import app.footnote.study.outlook.ExamRoutes;
import app.footnote.study.outlook.WorkloadRoutes;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * The parts of spaced study, put together.
 *
 * @param work where cards are made anew and past days worked out, one after the other
 */
record StudyParts(
        Schedules schedules,
        LearnerDays days,
        CardFold fold,
        Decks decks,
        Today today,
        StudySessions sessions,
        StudyAnswers answers,
        QuestionThreads threads,
        Executor work) {
    static StudyParts of(Site.Parts parts, Library library, Schedules schedules) {
        LearnerDays days = LearnerDays.of(parts.database(), schedules);
        CardFold fold = new CardFold(schedules);
        Decks decks = new Decks(parts.database(), library);
        Today today = new Today(parts.database(), decks, parts.clock(), schedules);
        StudySessions sessions = new StudySessions(
                parts.database(),
                library,
                decks,
                parts.ids(),
                parts.clock(),
                parts.random()::nextLong,
                schedules,
                fold,
                today);
        StudyAnswers answers = new StudyAnswers(parts.database(), parts.ids(), parts.clock(), fold, today);
        return new StudyParts(
                schedules,
                days,
                fold,
                decks,
                today,
                sessions,
                answers,
                new QuestionThreads(parts.database(), parts.ids(), parts.clock()),
                ParameterFits.inBackground());
    }

    /** What somebody has learnt. */
    Progress progress(Site.Parts parts, Library library) {
        MasteryDays past = new MasteryDays(parts.database(), work);
        return new Progress(parts.database(), library, parts.clock(), schedules, past);
    }

    /** Pages about what would happen. */
    List<Routes.Group> outlook(
            Site.Parts parts, Pages pages, Gate gate, Library library, Progress progress, Practice practice) {
        return List.of(
                new WorkloadRoutes(
                        pages,
                        parts.database(),
                        library,
                        progress,
                        schedules,
                        parts.clock(),
                        ParameterFits.inBackground()),
                new ExamRoutes(
                        pages,
                        gate,
                        parts.database(),
                        library,
                        progress,
                        schedules,
                        practice,
                        fold,
                        parts.clock(),
                        work,
                        ParameterFits.inBackground()));
    }

    List<Routes.Group> groups(Site.Parts parts, Pages pages, Gate gate, Library library) {
        CardDesk desk = new CardDesk(parts.database(), library, decks, parts.clock(), schedules);
        ParameterFits fits = new ParameterFits(parts.database(), parts.ids(), parts.clock(), schedules, fold, work);
        return List.of(
                new StudyChoiceRoutes(pages, library, today, days, parts.clock()),
                new StudyRoutes(pages, gate, library, sessions, answers, today, days, parts.clock(), parts.quotes()),
                new SettingsRoutes(pages, gate, library, parts.database(), schedules),
                new CardRoutes(pages, library, desk, threads, answers, days, parts.clock(), parts.quotes()),
                new OwnCardRoutes(pages, gate, library, new OwnCards(parts.database(), library, parts.ids())),
                new FitRoutes(pages, fits),
                new ThreadRoutes(pages, library, threads, days));
    }
}
