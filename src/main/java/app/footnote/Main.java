package app.footnote;

import app.footnote.question.yaml.SetFormatException;
import app.footnote.study.fit.ReviewLogReader;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands of Footnote. */
@Command(
        name = "footnote",
        mixinStandardHelpOptions = true,
        description = "Study cards and quizzes with footnotes.",
        subcommands = {
            ServeCommand.class,
            BackupCommand.class,
            ExtractCommand.class,
            GenerateCommand.class,
            CheckCommand.class,
            VerifyCommand.class,
            ReplayCommand.class,
            FitCommand.class
        })
public final class Main implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ServeOptions options = new ServeOptions();

    /** Runs the command that the arguments name and ends the process with its exit code where it is not 0. */
    public static void main(String[] arguments) {
        int code = commands().execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The commands; a set or folder that is not there or is wrong is the user's mistake and told in sentences. */
    static CommandLine commands() {
        CommandLine commands = new CommandLine(new Main());
        commands.getCommandSpec().versionProvider(Main::version);
        commands.getSubcommands().values().forEach(each -> each.getCommandSpec().versionProvider(Main::version));
        return commands.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof SetFormatException
                    || exception instanceof Config.Wrong
                    || exception instanceof ReviewLogReader.Wrong) {
                command.getErr().println(exception.getMessage());
                return command.getCommandSpec().exitCodeOnInvalidInput();
            }
            throw exception;
        });
    }

    private static String[] version() {
        return new String[] {"footnote " + ResourceBundle.getBundle("version").getString("version")};
    }

    @Override
    public Integer call() throws InterruptedException {
        return ServeCommand.serve(
                options, spec.commandLine().getOut(), spec.commandLine().getErr());
    }
}
