package app.footnote;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The words in which {@link ArchitectureTest} is written. */
final class Rooms {
    static final String[] FEATURES = {
        "document",
        "fact",
        "extract",
        "question",
        "grading",
        "response",
        "classroom",
        "study",
        "attempt",
        "live",
        "report",
        "exchange"
    };

    private static final String[] FOR_EVERYONE = {"db", "web", "account"};

    private static final Set<String> STATEMENTS = Set.of(
            "createQuery",
            "createUpdate",
            "createBatch",
            "prepareBatch",
            "createCall",
            "createScript",
            "execute",
            "select");

    static final DescribedPredicate<JavaAccess<?>> SQL = describe(
            "an SQL statement",
            call -> call.getTargetOwner().isAssignableTo(Handle.class) && STATEMENTS.contains(call.getName()));

    static final DescribedPredicate<JavaAccess<?>> WALL_CLOCK = describe(
            "the wall clock",
            call -> signature(call)
                    .matches("java\\.time\\.\\w+\\.(now|system\\w*|tick\\w*)"
                            + "|java\\.lang\\.System\\.currentTimeMillis"));

    static final DescribedPredicate<JavaAccess<?>> CHANCE = describe(
            "randomness without a seed",
            call -> signature(call)
                            .matches(
                                    "java\\.lang\\.Math\\.random|java\\.util\\.UUID\\.randomUUID"
                                            + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\..*|java\\.security\\.SecureRandom\\..*")
                    || call.getTarget() instanceof AccessTarget.ConstructorCallTarget made
                            && made.getOwner().getName().matches("java\\.util\\.(Splittable)?Random")
                            && made.getRawParameterTypes().isEmpty());

    private Rooms() {}

    static Room room(String name) {
        return new Room(name);
    }

    /** The packages that exist by the table of arrows. */
    static String[] all() {
        return Stream.concat(
                        Stream.of("app.footnote"), packages(FEATURES, FOR_EVERYONE, new String[] {"author", "home"}))
                .toArray(String[]::new);
    }

    private static Stream<String> packages(String[]... names) {
        return Stream.of(names).flatMap(Stream::of).map(name -> "app.footnote." + name + "..");
    }

    private static String signature(JavaAccess<?> call) {
        return call.getTargetOwner().getName() + "." + call.getName();
    }

    record Room(String name) {
        /** May use these, itself, and what every feature may use. */
        ArchRule uses(String... others) {
            return only(packages(others, FOR_EVERYONE, new String[] {name}));
        }

        ArchRule usesNothing() {
            return only(packages(new String[] {name}));
        }

        private ArchRule only(Stream<String> allowed) {
            return classes()
                    .that()
                    .resideInAPackage("app.footnote." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(resideOutsideOfPackage("app.footnote..")
                            .or(resideInAnyPackage(allowed.toArray(String[]::new)))
                            .or(resideInAnyPackage(WithoutTemplates.PACKAGE)))
                    .allowEmptyShould(true);
        }
    }

    /** Generated templates know the values that every feature shows; the arrows are between what people write. */
    static final class WithoutTemplates implements ImportOption {
        static final String PACKAGE = "app.footnote.template..";

        @Override
        public boolean includes(Location location) {
            return !location.contains("/app/footnote/template/");
        }
    }
}
