package app.footnote;

import app.footnote.question.QuestionSet;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.SetReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the sets that commands name. */
final class SetArgument {
    /** Sets beside the program win over those inside it. */
    static final Path BESIDE = Path.of("questions");

    private SetArgument() {}

    /** @throws app.footnote.question.yaml.SetFormatException when there is no such set or its files are wrong */
    static QuestionSet read(String idOrFolder) {
        return SetReader.read(SetFolder.named(idOrFolder, BESIDE));
    }

    /** The folder a set can be written to: the one named, or the set's own beside the program. */
    static Path folder(String idOrFolder) {
        Path named = Path.of(idOrFolder);
        Path folder = Files.isDirectory(named) ? named : BESIDE.resolve(idOrFolder);
        if (!Files.isDirectory(folder)) {
            throw new SetFormatException(List.of("The set “" + idOrFolder + "” is built in and cannot be written to;"
                    + " name the folder that holds its files."));
        }
        return folder;
    }
}
