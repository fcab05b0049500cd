package app.footnote.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Copies a SQLite database while another process may be writing to it. */
public final class SqliteCopy {
    private SqliteCopy() {}

    /**
     * Writes one consistent state of the database into a new file, without what was deleted before.
     *
     * @throws DatabaseUnavailable with a sentence for people, where there is no database, the file is there already or
     *     cannot be written
     */
    public static void write(Path folder, Path copy) {
        Path file = folder.resolve("footnote.db");
        if (!Files.exists(file)) {
            throw new DatabaseUnavailable(
                    "There is no database in " + folder.toAbsolutePath() + ". Name its folder with --data.");
        }
        if (Files.exists(copy)) {
            throw new DatabaseUnavailable(
                    "There is already something at " + copy.toAbsolutePath() + ". Name a file that is not there yet.");
        }
        try (Connection connection = SqliteDatabase.source(file).getConnection();
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
            force(copy);
        } catch (SQLException | IOException e) {
            throw new DatabaseUnavailable(
                    "The database " + file.toAbsolutePath() + " could not be copied to " + copy.toAbsolutePath() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private static void force(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
