package app.footnote;

import app.footnote.question.Question;
import app.footnote.question.generate.Generator;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the questions of a set. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Prints the questions that a set gives, in an order in which they can be asked.")
final class GenerateCommand implements Callable<Integer> {
    /** What is printed. */
    enum Format {
        json,
        text
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SET", description = "A set's id, such as sco, or a folder.")
    private String set = "";

    @Option(names = "--format", description = "json or text (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(
            names = "--seed",
            description = "The seed of wordings and of the order of options (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Override
    public Integer call() {
        List<Question> questions = Generator.generate(SetArgument.read(set), seed);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            QuestionPrinter.json(questions, seed, out);
        } else {
            QuestionPrinter.text(questions, seed, out);
        }
        out.flush();
        return 0;
    }
}
