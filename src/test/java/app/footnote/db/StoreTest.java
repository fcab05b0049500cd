package app.footnote.db;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of a store, instead of {@code @Test}: it runs on SQLite always, and once more on PostgreSQL where Maven's
 * profile {@code postgres} is on ({@code mvn -Ppostgres test}). The test takes a {@link Database} as its argument, as
 * may the constructor and the {@code @BeforeEach} methods of its class; they all get the same one. It is a real one,
 * brought up to date by the migrations, empty, of this test alone, and closed and deleted after it:
 *
 * <pre>{@code
 * class ResponseStoreTest {
 *     @StoreTest
 *     void theSameAnswerTwiceIsStoredOnce(Database database) {
 *         database.write(handle -> store.insert(handle, response));
 *         assertThat(database.read(store::selectAll)).containsExactly(response);
 *     }
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(StoreTestEngines.class)
public @interface StoreTest {
    /** Where the migrations are; Footnote's own if nothing is said. */
    String migrations() default "classpath:db/migration";
}
