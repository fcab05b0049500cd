package app.footnote;

import static app.footnote.Rooms.FEATURES;
import static app.footnote.Rooms.room;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, and who may see what of the libraries below. */
@AnalyzeClasses(
        packages = "app.footnote",
        importOptions = {DoNotIncludeTests.class, Rooms.WithoutTemplates.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule db =
            room("db").usesNothing().because("it stores whatever it is given and must not know what that means");

    @ArchTest
    static final ArchRule web =
            room("web").usesNothing().because("a page's frame is the same whatever the page is about");

    @ArchTest
    static final ArchRule account =
            room("account").uses().because("who somebody is must not hang on what they do here");

    @ArchTest
    static final ArchRule document =
            room("document").uses().because("a text is divided the same way whatever is asked about it later");

    @ArchTest
    static final ArchRule fact =
            room("fact").uses("document").because("a fact cites passages and stands before any question about it");

    @ArchTest
    static final ArchRule extract = room("extract")
            .uses("document", "fact")
            .because("candidate facts come from passages alone; questions are made from facts that were reviewed");

    @ArchTest
    static final ArchRule question = room("question")
            .uses("document", "fact")
            .because("a question is the same whether it is studied, examined or played");

    @ArchTest
    static final ArchRule grading = room("grading")
            .uses("document", "fact", "question")
            .because("a score follows from the question and the answer, read as documents and facts write texts and"
                    + " dates, not from where it was given");

    @ArchTest
    static final ArchRule response = room("response")
            .uses("question", "grading")
            .because("there is one log for study, attempts and rooms, so it cannot know any of them");

    @ArchTest
    static final ArchRule classroom =
            room("classroom").uses().because("a class is people; what it works on comes from attempts and rooms");

    @ArchTest
    static final ArchRule study = room("study")
            .uses("question", "grading", "response")
            .because("a miss elsewhere reaches study through the log of responses, not by a call");

    @ArchTest
    static final ArchRule attempt = room("attempt")
            .uses("question", "grading", "response", "classroom")
            .because("a timed attempt must go on whatever becomes of study and rooms");

    @ArchTest
    static final ArchRule live = room("live")
            .uses("question", "grading", "response", "classroom")
            .because("a room must go on whatever becomes of study and attempts");

    @ArchTest
    static final ArchRule report = room("report")
            .uses("question", "grading", "response", "attempt", "live", "study", "classroom")
            .because("statistics are folds over what happened and nothing waits for them");

    @ArchTest
    static final ArchRule exchange = room("exchange")
            .uses("question", "study")
            .because("a format carries questions and schedules, and each is one class");

    @ArchTest
    static final ArchRule author = room("author")
            .uses(FEATURES)
            .because("the workbench stands over all features, and none of them stands on it");

    @ArchTest
    static final ArchRule home = room("home")
            .uses(FEATURES)
            .because("the home pages stand over all features, and none of them stands on them");

    @ArchTest
    static final ArchRule everyPackageIsARoom = classes()
            .should()
            .resideInAnyPackage(Rooms.all())
            .because("a new package needs a place in the table of arrows before it has classes");

    @ArchTest
    static final ArchRule noCycles = slices().matching("app.footnote.(*)..")
            .should()
            .beFreeOfCycles()
            .because("data goes one way, and a later stage never writes into an earlier one");

    @ArchTest
    static final ArchRule sqlIsInStores = noClasses()
            .that(resideInAPackage("app.footnote..")
                    .and(DescribedPredicate.not(resideInAPackage("app.footnote.db..")))
                    .and(DescribedPredicate.not(nameMatching(".*Store(\\$.*)?"))))
            .should()
            .accessTargetWhere(Rooms.SQL)
            .because("whoever changes a table looks for its statements in one kind of class");

    @ArchTest
    static final ArchRule javalinIsInRoutes = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("app.footnote", "app.footnote.web.."))
                    .and(DescribedPredicate.not(nameMatching(".*(Routes|Socket)(\\$.*)?"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.javalin..")
            .because("everything else is called and tested without a server");

    @ArchTest
    static final ArchRule theCoreIsPure = noClasses()
            .that(pureCore())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.jdbi..", "java.sql..", "app.footnote.db..", "app.footnote.web..")
            .allowEmptyShould(true)
            .because("facts, questions and scores are tested with plain values in microseconds");

    @ArchTest
    static final ArchRule theCoreIsGivenItsSeeds = noClasses()
            .that(pureCore())
            .should()
            .accessTargetWhere(Rooms.CHANCE)
            .allowEmptyShould(true)
            .because("the same facts and the same seed give the same questions");

    @ArchTest
    static final ArchRule timeIsGiven = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("app.footnote")))
            .should()
            .accessTargetWhere(Rooms.WALL_CLOCK)
            .because("the wiring hands one clock to all, so that a test can set it");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveNameMatching(".*\\.(\\w*(Manager|Utils?|Helper|Impl|(?<!Fact)Base)|Base\\w*)(\\$.*)?")
            .because("such a name fits anything, so that anything ends up there; only a fact base is a thing of its"
                    + " own");

    private static DescribedPredicate<JavaClass> pureCore() {
        return resideInAnyPackage(
                        "app.footnote.fact..",
                        "app.footnote.extract..",
                        "app.footnote.question..",
                        "app.footnote.grading..")
                .and(DescribedPredicate.not(nameMatching(".*(Store|Library|Publisher|Routes)(\\$.*)?")))
                .or(resideInAnyPackage(
                        "app.footnote.study.memory..", "app.footnote.study.fit..", "app.footnote.study.forecast.."))
                .as("classes of the pure core");
    }
}
