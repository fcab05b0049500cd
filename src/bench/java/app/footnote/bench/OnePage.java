package app.footnote.bench;

import app.footnote.template.component.JtebadgeGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The measure of start-up: the least that Javalin, jte, Jdbi and SQLite make together. One page with a count from one
 * table.
 */
final class OnePage {
    private OnePage() {}

    public static void main(String[] arguments) throws SQLException {
        Connection connection = connect(Path.of(arguments[1]));
        Handle handle = Jdbi.create(connection).open();
        handle.execute("CREATE TABLE IF NOT EXISTS visit (id INTEGER PRIMARY KEY, body TEXT NOT NULL)");
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/", context -> {
                        int visits;
                        synchronized (handle) {
                            handle.execute("INSERT INTO visit (body) VALUES ('one more')");
                            visits = handle.createQuery("SELECT COUNT(*) FROM visit")
                                    .mapTo(int.class)
                                    .one();
                        }
                        StringOutput page = new StringOutput();
                        JtebadgeGenerated.render(new OwaspHtmlTemplateOutput(page), null, visits % 8);
                        context.html(page.toString());
                    });
                })
                .start(Integer.parseInt(arguments[0]));
    }

    private static Connection connect(Path data) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + data.resolve("page.db"));
        return source.getConnection();
    }
}
