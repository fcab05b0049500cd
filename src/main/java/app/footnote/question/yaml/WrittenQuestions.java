package app.footnote.question.yaml;

import app.footnote.question.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What {@code questions.yaml} holds: questions to ask, some that are still being written, some that are put away. */
final class WrittenQuestions {
    private final QuestionReader reader;
    private final Set<String> ids = new HashSet<>();
    private final List<Question> asked = new ArrayList<>();
    private final Set<String> archived = new HashSet<>();

    WrittenQuestions(QuestionReader reader) {
        this.reader = reader;
    }

    /** @throws SetFormatException when the entry is wrong; one that is not asked may be incomplete */
    void read(YamlNode node) {
        YamlNode.Entries entries = node.entries(QuestionReader.KEYS);
        String id = entries.text("id");
        if (!ids.add(id)) {
            throw node.problem("found the id “" + id + "” a second time, expected each id once.");
        }
        if (entries.flag("archived")) {
            archived.add(id);
        } else if (!entries.flag("draft")) {
            asked.add(reader.read(entries));
        }
    }

    List<Question> asked() {
        return List.copyOf(asked);
    }

    Set<String> archived() {
        return Set.copyOf(archived);
    }
}
