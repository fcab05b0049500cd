package app.footnote.bench;

import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import io.javalin.Javalin;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * The measure of an answer: a bare Javalin handler that does one durable insert, through the same writer that commits
 * in groups. (With a connection and a lock of its own it would be far slower, and Footnote look better than it is.)
 */
final class BareInsert {
    private BareInsert() {}

    public static void main(String[] arguments) {
        Database database = Database.open(DatabaseSettings.sqlite(Path.of(arguments[1])));
        database.run(handle -> handle.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, body TEXT NOT NULL)"));
        Ids ids = new Ids(InstantSource.system(), 0, 0);
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/", context -> context.result("ready"));
                    config.routes.post("/", context -> {
                        String body = context.body();
                        database.run(handle -> handle.createUpdate("INSERT INTO bare (id, body) VALUES (:id, :body)")
                                .bind("id", ids.next())
                                .bind("body", body)
                                .execute());
                        context.result("stored");
                    });
                })
                .start(Integer.parseInt(arguments[0]));
    }
}
