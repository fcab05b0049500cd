package app.footnote;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** The folder with the documents' texts that commands name. */
final class DocumentsArgument {
    private static final String OPTION = "--documents";

    private DocumentsArgument() {}

    /** @throws Config.Wrong when there is no such folder, under the name by which it was given */
    static Path folder(CommandSpec spec, Path given) {
        boolean typed = spec.commandLine().getParseResult().hasMatchedOption(OPTION);
        return new Setting(typed ? OPTION : "FOOTNOTE_DOCUMENTS", given.toString()).folder();
    }
}
