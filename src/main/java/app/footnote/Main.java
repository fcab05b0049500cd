package app.footnote;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of Footnote. */
@Command(
        name = "footnote",
        mixinStandardHelpOptions = true,
        description = "Study cards and quizzes with footnotes.",
        subcommands = {GenerateCommand.class, CheckCommand.class, VerifyCommand.class})
public final class Main implements Runnable {

    /** Runs the command that the arguments name and ends the process with its exit code where it is not 0. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new Main()).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
