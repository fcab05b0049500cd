package app.footnote;

import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.DatabaseUnavailable;
import app.footnote.question.yaml.SetFormatException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the pages until the process is ended. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Starts the server (what the program does without a command).")
final class ServeCommand implements Callable<Integer> {
    private static final int BAD_SETTING = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Override
    public Integer call() throws InterruptedException {
        return serve(options, spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    /** Serves until the process is ended; gives the exit code where it cannot. */
    static int serve(ServeOptions options, PrintWriter out, PrintWriter err) throws InterruptedException {
        Config config;
        try {
            config = options.config();
        } catch (Config.Wrong e) {
            err.println(e.getMessage());
            return BAD_SETTING;
        }
        try {
            config.network().tryPort();
        } catch (IOException e) {
            err.println(notBound(config.network().port(), e));
            return 1;
        }
        try (Database database = Database.open(
                        DatabaseSettings.of(config.data(), config.database()).beginningAs(FirstDatabase.RESOURCE));
                Server server = Site.start(config, database)) {
            String address = config.network().address(server.port());
            out.println("Footnote is ready at " + address);
            config.network().advice(Instant.now()).ifPresent(out::println);
            Site.firstAdministratorLink(database)
                    .ifPresent(path ->
                            out.println("Nobody administers it yet. Whoever opens this link first does; it works"
                                    + " once, for a day:\n" + address + path));
            out.flush();
            untilEnded();
            return 0;
        } catch (JavalinBindException e) {
            err.println(notBound(config.network().port(), e));
        } catch (DatabaseUnavailable | SetFormatException e) {
            err.println(e.getMessage());
        }
        return 1;
    }

    private static String notBound(int port, Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).contains("ermission")
                ? "This system lets only an administrator listen on port " + port
                        + ". Choose one from 1024 with --port or FOOTNOTE_PORT, or have a proxy in front."
                : "Port " + port + " is taken by another program. Choose another with --port " + (port % 65_535 + 1)
                        + " or FOOTNOTE_PORT.";
    }

    /** Waits for the process to be asked to end, and lets what is open be closed before it does. */
    private static void untilEnded() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Thread serving = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            try {
                serving.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        asked.await();
    }
}
