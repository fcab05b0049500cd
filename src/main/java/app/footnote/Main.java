package app.footnote;

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
        subcommands = {ServeCommand.class, GenerateCommand.class, CheckCommand.class, VerifyCommand.class})
public final class Main implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ServeOptions options = new ServeOptions();

    /** Runs the command that the arguments name and ends the process with its exit code where it is not 0. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new Main()).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        return ServeCommand.serve(
                options, spec.commandLine().getOut(), spec.commandLine().getErr());
    }
}
