package app.footnote;

import app.footnote.db.DatabaseUnavailable;
import app.footnote.db.SqliteCopy;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the database, also while the server runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copies the SQLite database into a new file, also while the server runs.",
            "To restore a copy, stop the server, put it in the place of footnote.db, delete footnote.db-wal and "
                    + "footnote.db-shm, leave erasures.txt where it is, and start the server."
        })
final class BackupCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write, which is not there yet.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:FOOTNOTE_DATA:-" + Config.USUAL_DATA + "}",
            description = "The folder of the database (FOOTNOTE_DATA; usually data).")
    private Path data = Path.of(Config.USUAL_DATA);

    @Override
    public Integer call() {
        try {
            SqliteCopy.write(data, file);
            spec.commandLine().getOut().println("The copy is at " + file.toAbsolutePath() + ".");
            return 0;
        } catch (DatabaseUnavailable e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }
}
