package app.footnote;

import app.footnote.author.ExtractedDocument;
import app.footnote.author.ExtractedSet;
import app.footnote.document.reading.DocumentReader;
import app.footnote.document.reading.ReadFile;
import app.footnote.document.reading.ReadLimits;
import app.footnote.document.reading.ReadProgress;
import app.footnote.document.reading.Unreadable;
import app.footnote.extract.Extraction;
import app.footnote.extract.Extractor;
import app.footnote.extract.Source;
import app.footnote.fact.Entity;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Relation;
import app.footnote.question.QuestionSet;
import app.footnote.question.yaml.RelationFile;
import app.footnote.question.yaml.SetFormatException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the facts that are found in documents. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the facts that are found in documents, each with the passages that say so, for somebody to review.",
            "The YAML is a question set in one file, which the other commands read."
        })
final class ExtractCommand implements Callable<Integer> {
    /** What is printed. */
    enum Format {
        json,
        yaml
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "PDF, DOCX, HTML, Markdown or plain text.")
    private List<Path> files = List.of();

    @Option(names = "--format", description = "json or yaml (default: ${DEFAULT-VALUE}).")
    private Format format = Format.json;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "When the documents were published, for “last year”; a year or a month will do."
                    + " Otherwise what a file says of itself.")
    private @Nullable String date;

    @Option(
            names = "--relations",
            paramLabel = "FILE",
            description = "Relations beside or in place of the built-in ones.")
    private @Nullable Path relations;

    @Option(names = "--set", description = "A set, whose entities and relations are known beforehand.")
    private @Nullable String set;

    @Override
    public Integer call() throws IOException {
        QuestionSet known = set == null ? null : SetArgument.read(set);
        Collection<Entity> entities = known == null ? List.of() : known.facts().entities();
        List<ExtractedDocument> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(read(file));
        }
        List<Source> sources = documents.stream().map(ExtractedDocument::source).toList();
        Collection<Relation> wanted = relations(known);
        Extraction extraction = Extractor.extract(sources, wanted, entities);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            ExtractionPrinter.print(documents, extraction, wanted, out);
        } else {
            out.print(new ExtractedSet(documents, extraction, wanted).yaml());
        }
        out.flush();
        return 0;
    }

    private Collection<Relation> relations(@Nullable QuestionSet known) throws IOException {
        if (relations == null) {
            return known == null ? RelationFile.builtIn() : known.facts().relations();
        }
        if (!Files.isRegularFile(relations)) {
            throw new SetFormatException(List.of("There is no file “" + relations + "” with relations."));
        }
        return RelationFile.over(relations.getFileName().toString(), Files.readString(relations));
    }

    private ExtractedDocument read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new SetFormatException(List.of("There is no file “" + file + "”."));
        }
        String name = file.getFileName().toString();
        try {
            int changed = Files.getLastModifiedTime(file)
                    .toInstant()
                    .atZone(ZoneOffset.UTC)
                    .getYear();
            ReadFile read = DocumentReader.read(file, name, ReadLimits.USUAL, ReadProgress.NONE);
            return ExtractedDocument.of(name, read, date(read), changed);
        } catch (Unreadable unreadable) {
            throw new SetFormatException(List.of("“" + file + "” was not read: "
                    + unreadable.reason().key() + ". It has to be PDF, DOCX, HTML, Markdown or text that is neither"
                    + " protected nor damaged, of up to 25 MB."));
        }
    }

    private @Nullable PartialDate date(ReadFile read) {
        if (date != null) {
            try {
                return PartialDate.parse(date);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), "--date: " + e.getMessage());
            }
        }
        String stated = read.proposal().date();
        return stated.isEmpty() ? null : PartialDate.parse(stated);
    }
}
