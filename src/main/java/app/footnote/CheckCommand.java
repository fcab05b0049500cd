package app.footnote;

import app.footnote.document.Document;
import app.footnote.fact.Conflict;
import app.footnote.fact.Fact;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.check.Guesser;
import app.footnote.question.check.SetCheck;
import app.footnote.question.generate.Generator;
import app.footnote.question.item.Finding;
import app.footnote.question.item.Flaw;
import app.footnote.question.verify.BlindReader;
import app.footnote.question.verify.DocumentTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks sets: conflicts among facts, flaws of questions, and whether they can be guessed or read off. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reports the conflicts of a set's documents and every flaw of its questions.",
            "Exit code 0 when no question has a flaw, 1 when one has."
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SET", description = "Sets' ids, such as sco, or folders.")
    private List<String> sets = List.of();

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            defaultValue = "${env:FOOTNOTE_DOCUMENTS}",
            description = "The folder with the documents' texts; with it the blind reader runs too.")
    private @Nullable Path documents;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path folder =
                documents == null || documents.toString().isEmpty() ? null : DocumentsArgument.folder(spec, documents);
        boolean sound = true;
        for (String set : sets) {
            sound &= check(SetArgument.read(set), folder, out);
        }
        out.flush();
        return sound ? 0 : 1;
    }

    private boolean check(QuestionSet set, @Nullable Path folder, PrintWriter out) throws IOException {
        List<Question> questions = Generator.generate(set, 1);
        out.printf(
                "%s: %d facts, %d questions on %d cards.%n%n",
                set.title(),
                set.facts().facts().size(),
                questions.size(),
                questions.stream().map(Question::card).distinct().count());
        printConflicts(set, out);
        printGuesser(questions, out);
        List<Finding> findings = new ArrayList<>(SetCheck.of(set, questions));
        findings.addAll(blindReader(set, questions, folder, out));
        out.println("Findings:");
        findings.forEach(finding -> out.println("  " + finding.sentence()));
        out.println(findings.isEmpty() ? "  none." : "  " + findings.size() + " in all.");
        return findings.isEmpty();
    }

    private static void printConflicts(QuestionSet set, PrintWriter out) {
        out.println("Documents that disagree, with each other or with themselves:");
        for (Conflict conflict : set.facts().conflicts()) {
            out.printf("  %s: %s%n", conflict.kind().words(), conflict.reason());
            for (Fact fact : List.of(conflict.one(), conflict.other())) {
                out.printf(
                        "    %s  %s  [%s]%n",
                        fact.id(), fact.says(), fact.citations().get(0).place());
            }
        }
        set.facts().facts().stream()
                .filter(fact -> fact.incoherent() != null)
                .forEach(fact -> out.printf("  cannot be right in itself: %s  %s%n", fact.id(), fact.incoherent()));
        out.println();
    }

    private static void printGuesser(List<Question> questions, PrintWriter out) {
        out.println("The guesser, who sees only the options (right %, chance %):");
        for (Guesser.Score score : Guesser.scores(questions)) {
            out.printf(
                    "  %-16s %-14s %5.1f %5.1f  of %d%n",
                    score.type().code(), score.trick(), 100 * score.right(), 100 * score.chance(), score.questions());
        }
        out.println();
    }

    private static List<Finding> blindReader(
            QuestionSet set, List<Question> questions, @Nullable Path folder, PrintWriter out) throws IOException {
        if (folder == null) {
            out.println("The blind reader, who sees only the passages: not run, since no --documents were given.\n");
            return List.of();
        }
        DocumentTexts texts = DocumentTexts.read(
                folder, set.facts().documents().stream().map(Document::id).toList());
        List<BlindReader.Score> scores = BlindReader.scores(set, questions, texts);
        if (scores.isEmpty()) {
            out.println(
                    "The blind reader, who sees only the passages: not run, since the folder has no text of them.\n");
            return List.of();
        }
        out.println("The blind reader, who sees only the passages, finds the key:");
        scores.forEach(
                score -> out.printf("  %-16s %d of %d%n", score.type().code(), score.found(), score.questions()));
        out.println();
        return scores.stream()
                .flatMap(score -> score.missed().stream())
                .map(question -> new Finding(question, Flaw.NOT_IN_PASSAGE, ""))
                .toList();
    }
}
